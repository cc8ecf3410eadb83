using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Addresses in the formats that users write.</summary>
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
    [TestCase(" 10.10.10.1 \r\n", "http://10.10.10.1:2886/")]
    [TestCase("db1.10g.example", "http://db1.10g.example:2886/")]
    [TestCase("db-0x", "http://db-0x:2886/")]
    public void The_default_scheme_and_port_are_added_to_an_address(string text, string expected) =>
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
    public void An_invalid_address_is_refused_without_quoting_it(string? text)
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
    [TestCase("ftp://10.10.10.1", "is not a valid address")]
    [TestCase("http://user:canary@10.10.10.1:2886", "has a user name or password in it")]
    [TestCase("http://10.10.10.1:2886/api/v1", "has a path or a query")]
    [TestCase("http://10.10.10.1:0", "has port 0")]
    [TestCase("[fd00::1]:0", "has port 0")]
    [TestCase("010.010.010.001", "has an IPv4 address with leading zeros, which many programs read as octal; write 10.10.10.1, or 8.8.8.1 if octal is meant.")]
    [TestCase("http://192.168.01.1:2886", "has an IPv4 address with leading zeros, which many programs read as octal; write 192.168.1.1.")]
    [TestCase("10.10.10.09", "has an IPv4 address with leading zeros, which many programs read as octal; write 10.10.10.9.")]
    [TestCase("0x0a.10.10.1", "has a host of numbers that is not an IPv4 address")]
    [TestCase("10.10.10.0x1", "has a host of numbers that is not an IPv4 address")]
    [TestCase("168430081", "has a host of numbers that is not an IPv4 address")]
    [TestCase("10.1", "has a host of numbers that is not an IPv4 address")]
    [TestCase("10.10.10.256", "has a host of numbers that is not an IPv4 address")]
    [TestCase("10.10.10.1.", "has a host of numbers that is not an IPv4 address")]
    [TestCase("\uFF11\uFF10.1.1.1", "has a host of numbers that is not an IPv4 address")]
    [TestCase("::1", "is an IPv6 address without brackets; write http://[::1]:2886.")]
    [TestCase("https://fd00::1", "is an IPv6 address without brackets; write https://[fd00::1]:2886.")]
    [TestCase("fe80::1%1", "is an IPv6 address without brackets; write http://[fe80::1%1]:2886.")]
    [TestCase("fd00:0:0:0:0:0:0:1:2886", "is not a valid address; an IPv6 address goes into brackets")]
    [TestCase("http://[fe80::1%nosuch0]:2886", "has the zone 'nosuch0', which is no network interface of this machine")]
    [TestCase("http://[fe80::1%25nosuch0]:2886", "has the zone 'nosuch0', which is no network interface of this machine")]
    [TestCase("unix:/tmp/a\tb.sock", "is the path of a Unix domain socket with a control character")]
    public void The_message_for_an_invalid_address_names_the_fault(string text, string fault) =>
        Assert.That(EndpointAddress.Explain(text), Does.StartWith(fault));

    [Test]
    public void A_host_name_that_cannot_be_resolved_is_refused() =>
        Assert.That(EndpointAddress.Explain("\uD89C\uDF9E\uDC8A"), Does.StartWith("is not a valid address"));

    [Test]
    public void The_scope_id_of_an_IPv6_address_is_kept()
    {
        var name = System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces()[0].Name;

        Assert.Multiple(() =>
        {
            Assert.That(new ObShellClient("http://[fe80::1%7]").Endpoints[0].IdnHost, Is.EqualTo("fe80::1%7"));
            Assert.That(new ObShellClient($"http://[fe80::1%{name}]:2886").Endpoints[0].IdnHost, Is.EqualTo($"fe80::1%{name}"));
            Assert.That(new ObShellClient($"http://[fe80::1%25{name}]:2886").Endpoints[0].IdnHost, Is.EqualTo($"fe80::1%{name}"), "the percent sign encoded, as in a URL");
            Assert.That(new ObShellClient("http://[fe80::1%7]").ToString(), Does.Contain("http://[fe80::1%7]:2886"));
        });
    }

    [Test]
    public async Task The_connection_uses_the_scope_id_of_the_address()
    {
        var dialled = new ConcurrentQueue<string>();
        var services = new ServiceCollection();
        services.AddObShellClient(options => { options.Endpoints = ["http://[fe80::1%7]", "http://[fe80::1%8]:2900"]; options.MaxRetries = 0; }).ConfigurePrimaryHttpMessageHandler((handler, _) =>
            ((SocketsHttpHandler)handler).ConnectCallback = (context, _) =>
            {
                dialled.Enqueue(context.DnsEndPoint.Host);
                throw new IOException("not today");
            });
        await using var provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => provider.GetRequiredService<ObShellClient>().Tasks.ListUnfinishedDagsAsync());
        Assert.That(dialled, Is.EqualTo(new[] { "[fe80::1%7]", "[fe80::1%8]" }));
        Assert.That(exception!.Message, Does.Contain("http://[fe80::1%7]:2886").And.Contain("http://[fe80::1%8]:2900"));
    }

    [Test]
    public async Task An_agent_is_reachable_by_an_address_with_a_scope_id()
    {
        using var certificates = FakeCertificates.Create();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, certificates.AuthorityPem);
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ListenOnIPv6 = true });
        await using var secure = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ListenOnIPv6 = true, ServerCertificate = certificates.Server });
        await using var obshell = new ObShellClient($"http://[::1%1]:{fake.Endpoint.Port}", "pw");
        await using var overTls = new ObShellClient(new ObShellClientOptions { Endpoint = $"https://[::1%1]:{secure.Endpoint.Port}", Password = "pw", Tls = { CertificateAuthorityFile = file } });
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await overTls.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        File.Delete(file);

        Assert.That((fake.StopExecutions, secure.StopExecutions), Is.EqualTo((1, 1)));
        Assert.That(fake.Requests.Concat(secure.Requests).Select(request => request.Headers["Host"]), Has.None.Contains("%"), "a zone means something on this machine only");
    }

    [TestCase("http://[fe80::1%7]", "http://[fe80::1%8]")]
    [TestCase("unix:/run/ob#1.sock", "unix:/run/ob#2.sock")]
    [TestCase("unix:/run/ob?1.sock", "unix:/run/ob?2.sock")]
    [TestCase("unix:/run/OB.sock", "unix:/run/ob.sock")]
    [TestCase("unix:/run/a%41.sock", "unix:/run/aA.sock")]
    public void Different_addresses_are_different_agents(string one, string other)
    {
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoints = [one, other] });

        Assert.That(obshell.ToString(), Does.Contain(one).And.Contain(other));
    }

    [TestCase("http://[fe80::1%7]", "http://[fe80:0::1%7]:2886", "http://[fe80::1%7]:2886")]
    [TestCase("db1.example", "http://DB1.example", "http://db1.example:2886")]
    [TestCase("unix:/run/ob#1.sock", "unix:///run/ob#1.sock\n", "unix:/run/ob#1.sock")]
    public void The_message_for_a_duplicate_address_names_the_address(string one, string other, string name) => Assert.That(
        () => new ObShellClient(new ObShellClientOptions { Endpoints = [one, other] }),
        Throws.ArgumentException.With.Message.Contain($"Endpoints[1]: {name} is listed twice"));

    [TestCase("ob#1.sock")]
    [TestCase("what?.sock")]
    [TestCase("per%41cent.sock")]
    [TestCase("hundred%.sock")]
    [TestCase("two words.sock")]
    [TestCase("\u00FC.sock")]
    public async Task The_path_of_a_socket_is_used_unchanged(string name)
    {
        var folder = Directory.CreateTempSubdirectory("obshell-").FullName;
        await using (var fake = await FakeObShell.StartAsync(new FakeObShellOptions { UnixSocketPath = Path.Combine(folder, name) }))
        {
            await using var obshell = new ObShellClient($" unix:{folder}/{name}\n");
            var response = await obshell.WithResponseAsync(client => client.Tenants.ListAsync());

            Assert.That(fake.Requests, Has.All.Property("IsLocal").True);
            Assert.That(ObShellCall.Show(response.Call!.Endpoint), Is.EqualTo($"unix:{folder}/{name}"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void The_options_validator_refuses_a_socket_path_that_is_too_long()
    {
        var longest = "unix:/" + new string('x', (OperatingSystem.IsLinux() ? 107 : 103) - 1);

        Assert.That(() => new ObShellClient(longest), Throws.Nothing);
        Assert.That(() => new ObShellClient(longest + "x"), Throws.ArgumentException.With.Message.Contain("too long").And.Message.Contain("symbolic link"));
        Assert.That(
            () => new ObShellClient(new ObShellClientOptions { Endpoints = ["10.10.10.1", longest[..^1] + "\u00FC"] }),
            Throws.ArgumentException.With.Message.Contain("Endpoints[1] is the path of a Unix domain socket that is too long"));
    }

    [Test]
    public async Task A_missing_socket_and_one_without_a_listener_have_different_messages()
    {
        var folder = Directory.CreateTempSubdirectory("obshell-").FullName;
        var dead = Path.Combine(folder, "dead#.sock");
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            socket.Bind(new UnixDomainSocketEndPoint(dead));
            File.Move(dead, dead + "2");
        }

        await using var missing = new ObShellClient($"unix:{folder}/no#such.sock");
        await using var closed = new ObShellClient($"unix:{dead}2");

        Assert.That(() => missing.Tenants.ListAsync(), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain($"there is no socket at {folder}/no#such.sock"));
        Assert.That(() => closed.Tenants.ListAsync(), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain($"nothing listens on {dead}2"));
        Directory.Delete(folder, recursive: true);
    }
}
