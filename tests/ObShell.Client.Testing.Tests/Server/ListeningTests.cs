using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Server;

/// <summary>Stopping, restarting and disposing a fake, also while it handles requests.</summary>
internal sealed class ListeningTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    [Test]
    public async Task A_stopped_agent_refuses_connections()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        await fake.StopListeningAsync();
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => caller.GetAsync(RawCaller.Dags));

        Assert.Multiple(() =>
        {
            Assert.That(exception!.HttpRequestError, Is.EqualTo(HttpRequestError.ConnectionError));
            Assert.That(fake.CountRequests("GET", RawCaller.Dags), Is.Zero);
        });
        await fake.StopListeningAsync();
    }

    [Test]
    public async Task A_restarted_agent_keeps_its_address_and_key_and_its_DAGs_continue()
    {
        var clock = new FakeTimeProvider();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock });
        using var caller = new RawCaller(fake);
        var (dag, endpoint, startedAt) = (await caller.StartAsync(), fake.Endpoint, await StartedAtAsync(caller));
        await fake.StopListeningAsync();
        clock.Advance(TimeSpan.FromSeconds(2));
        await fake.RestartAsync();
        var restartedAt = await StartedAtAsync(caller);
        var answer = await caller.GetAsync(dag);

        Assert.Multiple(() =>
        {
            Assert.That(fake.Endpoint, Is.EqualTo(endpoint));
            Assert.That(answer.Progress, Is.EqualTo("RUNNING/RUN 2"));
            Assert.That(restartedAt - startedAt, Is.EqualTo(2_000_000_000));
        });
    }

    [Test]
    public async Task An_agent_can_restart_with_a_new_key()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        await fake.StopListeningAsync();
        await fake.RestartAsync(newKey: true);

        Assert.That((await caller.GetAsync(RawCaller.Dags)).Outcome, Is.EqualTo("401 Security.Authentication.Header.DecryptFailed"));
        await caller.FetchKeyAsync();
        Assert.That((await caller.GetAsync(RawCaller.Dags)).Outcome, Is.EqualTo("200"));
    }

    [Test]
    public async Task A_running_agent_can_be_restarted()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await fake.RestartAsync();
        await fake.RestartAsync();

        Assert.That((await caller.GetAsync(RawCaller.Dags)).Outcome, Is.EqualTo("200"));
    }

    [Test]
    public async Task An_agent_cannot_restart_while_its_port_is_in_use()
    {
        await using var fake = await FakeObShell.StartAsync();
        await fake.StopListeningAsync();
        using (var other = new TcpListener(IPAddress.Loopback, fake.Endpoint.Port))
        {
            other.Start();
            await Assert.ThrowsAsync<IOException>(() => fake.RestartAsync());
        }

        await fake.RestartAsync();
        using var caller = new RawCaller(fake);
        Assert.That((await caller.GetAsync(RawCaller.Dags)).Outcome, Is.EqualTo("200"));
    }

    [Test]
    public async Task An_agent_cannot_start_on_a_port_in_use()
    {
        await using var fake = await FakeObShell.StartAsync();

        await Assert.ThrowsAsync<IOException>(() => FakeObShell.StartAsync(new FakeObShellOptions { Port = fake.Endpoint.Port }));
    }

    [Test]
    public async Task Stopping_the_agent_aborts_a_hanging_request()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.HangAfter().On("POST", "/api/v1/ob/*"));
        var hanging = caller.StopAsync();
        await fake.WaitForRequestAsync("POST", RawCaller.Stop);
        Assert.That(() => fake.StopExecutions, Is.EqualTo(1).After(10_000, 5));
        var time = Stopwatch.StartNew();
        await fake.StopListeningAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => hanging);
        Assert.That(time.Elapsed, Is.LessThan(Long));
        Assert.That(fake.Dags, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Disposing_the_fake_aborts_all_hanging_requests()
    {
        var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        fake.Misbehave(FakeFault.Hang().Forever());
        var hanging = Enumerable.Range(0, 50).Select(_ => caller.StopAsync()).ToArray();
        await fake.WaitForRequestAsync("POST", RawCaller.Stop, hanging.Length);
        var time = Stopwatch.StartNew();
        await fake.DisposeAsync();

        Assert.That(time.Elapsed, Is.LessThan(Long));
        foreach (var call in hanging)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => call);
        }
    }

    [Test]
    public async Task Stopping_does_not_wait_for_idle_connections_or_incomplete_requests()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var idle = await ConnectAsync(fake, "");
        using var half = await ConnectAsync(fake, "GET /api/v1/in");
        using var body = await ConnectAsync(fake, "POST /api/v1/ob/stop HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc");
        var time = Stopwatch.StartNew();
        await fake.StopListeningAsync();

        Assert.That(time.Elapsed, Is.LessThan(Long));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [Test]
    public async Task A_disposed_fake_cannot_be_restarted()
    {
        var fake = await FakeObShell.StartAsync();
        await fake.DisposeAsync();
        await fake.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => fake.RestartAsync());
    }

    private static async Task<long> StartedAtAsync(RawCaller caller) => (long)(await caller.GetAnonymouslyAsync(RawCaller.Info)).Data!["startAt"]!;

    private static async Task<TcpClient> ConnectAsync(FakeObShell fake, string text)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, fake.Endpoint.Port);
        await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(text));
        return client;
    }
}
