namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Almost valid addresses of agents.</summary>
internal sealed class AddressFaultTests
{
    [TestCase("10.10.10.12345678901", "has a host of numbers that is not an IPv4 address")]
    [TestCase("10.10..10", "is not a valid address")]
    [TestCase("db1.0x1f", "has a host of numbers that is not an IPv4 address")]
    [TestCase("db1.0X", "has a host of numbers that is not an IPv4 address")]
    [TestCase("http://[fe80::1%0]:2886", "has the zone '0', which is no network interface of this machine")]
    [TestCase("http://[fe80::1%25]:2886", null)]
    [TestCase("http://[fe80::1%257]:2886", null)]
    [TestCase("http://[fe80::1%25x]:2886", "has the zone 'x', which is no network interface of this machine")]
    [TestCase("unix:/", "is not the path of a Unix domain socket")]
    [TestCase("unix://host/obshell.sock", "is not the path of a Unix domain socket")]
    [TestCase("http://", "is not a valid address; write http:// or https://")]
    [TestCase("[fd00::1:2886", "is not a valid address; write http:// or https://")]
    [TestCase("a:b:c", "is not a valid address; an IPv6 address goes into brackets")]
    [TestCase("http://10.10.10.1:2886/#x", "has a path or a query")]
    public void The_message_for_an_invalid_address_says_what_is_wrong(string text, string? fault) =>
        Assert.That(EndpointAddress.Explain(text), fault is null ? Is.Null : Does.StartWith(fault));

    [Test]
    public void A_path_with_a_lone_surrogate_is_refused() =>
        Assert.That(EndpointAddress.Explain("unix:/tmp/\ud800.sock"), Does.StartWith("is the path of a Unix domain socket with a control character or half a character in it"));

    [TestCase("db1.0xyz", "http://db1.0xyz:2886/")]
    [TestCase("db1.10x", "http://db1.10x:2886/")]
    [TestCase("db1.example.", "http://db1.example.:2886/")]
    [TestCase("UNIX:/tmp/obshell.sock", "unix:/tmp/obshell.sock")]
    public void A_host_name_that_looks_like_a_number_is_a_name(string text, string expected) =>
        Assert.That(EndpointAddress.Parse(text, "endpoint").Address.ToString(), Is.EqualTo(expected));

    [Test]
    public void The_maximum_length_of_a_socket_path_is_that_of_the_system()
    {
        var path = "/" + new string('x', 200);
        var longest = Enumerable.Range(90, 100).Last(length => EndpointAddress.Explain("unix:" + path[..length]) is null);

        Assert.That(() => new System.Net.Sockets.UnixDomainSocketEndPoint(path[..longest]), Throws.Nothing);
        Assert.That(EndpointAddress.Explain("unix:" + path[..(longest + 1)]), Does.StartWith($"is the path of a Unix domain socket that is too long: {longest + 1} bytes, where the operating system takes at most {longest}."));
    }
}
