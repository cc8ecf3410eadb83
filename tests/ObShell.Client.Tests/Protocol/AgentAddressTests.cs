namespace ObShell.Client.Tests.Protocol;

internal sealed class AgentAddressTests
{
    [TestCase("10.10.10.1:2886", "10.10.10.1", 2886)]
    [TestCase("[fd00::1]:2886", "fd00::1", 2886)]
    public void An_address_is_read_as_it_is_written(string text, string ip, int port)
    {
        var address = AgentAddress.Parse(text);

        Assert.That((address.Ip, address.Port, $"{address}"), Is.EqualTo((ip, port, text)));
        Assert.That(AgentAddress.TryParse(text, out var same) ? same : null, Is.EqualTo(address));
    }

    [TestCase("")]
    [TestCase("10.10.10.1")]
    [TestCase("10.10.10.1:0")]
    [TestCase("10.10.10.1:70000")]
    [TestCase("010.10.10.1:2886")]
    [TestCase("10.1:2886")]
    [TestCase("fd00::1:2886")]
    [TestCase("db1.example:2886")]
    [TestCase(" 10.10.10.1:2886")]
    public void A_text_that_is_not_an_address_is_refused(string text)
    {
        Assert.That(() => AgentAddress.Parse(text), Throws.ArgumentException.With.Property("ParamName").EqualTo("text"));
        Assert.That(AgentAddress.TryParse(text, out _), Is.False);
    }

    [Test]
    public void A_missing_text_is_refused()
    {
        Assert.That(() => AgentAddress.Parse(null!), Throws.ArgumentNullException);
        Assert.That(AgentAddress.TryParse(null, out _), Is.False);
    }
}
