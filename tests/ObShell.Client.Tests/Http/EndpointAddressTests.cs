using ObShell.Client.Http;

namespace ObShell.Client.Tests.Http;

/// <summary>Addresses as people write them.</summary>
internal sealed class EndpointAddressTests
{
    [TestCase("http://10.10.10.1:2886", "http://10.10.10.1:2886/")]
    [TestCase("http://10.10.10.1:2886/", "http://10.10.10.1:2886/")]
    [TestCase("10.10.10.1", "http://10.10.10.1:2886/")]
    [TestCase("10.10.10.1:2900", "http://10.10.10.1:2900/")]
    [TestCase("db1.example", "http://db1.example:2886/")]
    [TestCase("http://db1.example", "http://db1.example:2886/")]
    [TestCase("http://db1.example:80", "http://db1.example/")]
    [TestCase("http://db1.example:/", "http://db1.example:2886/")]
    [TestCase("https://db1.example", "https://db1.example:2886/")]
    [TestCase("https://db1.example:443", "https://db1.example/")]
    [TestCase("[fd00::1]", "http://[fd00::1]:2886/")]
    [TestCase("http://[fd00::1]:2900", "http://[fd00::1]:2900/")]
    public void An_address_is_completed(string text, string expected) =>
        Assert.That(EndpointAddress.Parse(text, "endpoint").Address.ToString(), Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    [TestCase("ftp://10.10.10.1")]
    [TestCase("http://")]
    [TestCase("http://10.10.10.1:99999")]
    [TestCase("http://10.10.10.1:2886/api/v1")]
    [TestCase("http://10.10.10.1:2886?x=1")]
    [TestCase("http://10.10.10.1:2886#x")]
    [TestCase("http://user:canary@10.10.10.1:2886")]
    [TestCase("canary@10.10.10.1")]
    public void What_is_no_address_of_an_agent_is_refused_without_repeating_it(string? text)
    {
        var exception = Assert.Catch<ArgumentException>(() => EndpointAddress.Parse(text!, "endpoint"));

        Assert.Multiple(() =>
        {
            Assert.That(exception!.ParamName, Is.EqualTo("endpoint"));
            Assert.That(exception.ToString(), Does.Not.Contain("canary"));
            Assert.That(EndpointAddress.Explain(text), Is.Not.Null.And.Not.Contains("canary"));
        });
    }

    [TestCase(" ", "is empty")]
    [TestCase("unix:relative.sock", "is not the path of a Unix domain socket")]
    [TestCase("ftp://10.10.10.1", "is not an address that this client can reach")]
    [TestCase("http://user:canary@10.10.10.1:2886", "has a user name or password in it")]
    [TestCase("http://10.10.10.1:2886/api/v1", "has a path or a query")]
    public void It_says_what_is_wrong_with_an_address(string text, string fault) =>
        Assert.That(EndpointAddress.Explain(text), Does.StartWith(fault));
}
