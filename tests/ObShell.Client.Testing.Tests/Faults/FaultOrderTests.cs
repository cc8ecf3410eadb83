using ObShell.Client.Testing.Tests.Support;


namespace ObShell.Client.Testing.Tests.Faults;

/// <summary>Which requests a fault applies to, how often, and in which order.</summary>
internal sealed class FaultOrderTests
{
    [Test]
    public async Task A_fault_matches_the_paths_of_its_template()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });
        await using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", MaxRetries = 0 });
        _ = fake.Tenants.Add("orders");
        fake.Misbehave(FakeFault.Status(503).On("GET", "/api/v1/tenant/{name}").Forever());

        Assert.That(() => obshell.Tenants.GetAsync("orders"), Throws.TypeOf<ObShellInvalidResponseException>());
        Assert.That(() => obshell.Tenants.ListAsync(), Throws.Nothing);
        Assert.That(() => obshell.Users.ListAsync("orders"), Throws.Nothing);
    }

    [Test]
    public async Task A_fault_applies_to_one_request_by_default()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(501));

        Assert.That(await CallAsync(caller, RawCaller.Secret, RawCaller.Secret), Is.EqualTo(new[] { 501, 200 }));
    }

    [Test]
    public async Task A_fault_is_repeated_the_given_number_of_times()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(501).Repeat(2));
        var pending = new List<int> { fake.PendingFaults };
        var seen = new List<int>();
        for (var call = 0; call < 3; call++)
        {
            seen.AddRange(await CallAsync(caller, RawCaller.Info));
            pending.Add(fake.PendingFaults);
        }

        Assert.Multiple(() =>
        {
            Assert.That(seen, Is.EqualTo(new[] { 501, 501, 200 }));
            Assert.That(pending, Is.EqualTo(new[] { 1, 1, 0, 0 }));
        });
    }

    [Test]
    public async Task A_permanent_fault_ends_when_the_faults_are_cleared()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(501).Forever());
        var seen = await CallAsync(caller, [.. Enumerable.Repeat(RawCaller.Info, 10)]);
        var pending = fake.PendingFaults;
        fake.ClearFaults();

        Assert.Multiple(() =>
        {
            Assert.That(seen, Is.All.EqualTo(501));
            Assert.That(pending, Is.EqualTo(1));
            Assert.That(fake.PendingFaults, Is.Zero);
        });
        Assert.That(await CallAsync(caller, RawCaller.Info), Is.EqualTo(new[] { 200 }));
    }

    [Test]
    public async Task Faults_apply_in_registration_order_one_per_request()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(501).On("GET", RawCaller.Secret).Repeat(2));
        fake.Misbehave(FakeFault.Status(502));
        fake.Misbehave(FakeFault.Status(503).Forever());

        Assert.That(
            await CallAsync(caller, RawCaller.Info, RawCaller.Secret, RawCaller.Info, RawCaller.Secret, RawCaller.Secret),
            Is.EqualTo(new[] { 502, 501, 503, 501, 503 }));
    }

    [TestCase("GET", "/api/v1/info", true)]
    [TestCase("get", "/api/v1/info", true)]
    [TestCase("*", "/api/v1/info", true)]
    [TestCase("*", "*", true)]
    [TestCase("GET", "/api/v1/*", true)]
    [TestCase("GET", "/api/v1/info*", true)]
    [TestCase("POST", "/api/v1/info", false)]
    [TestCase("GET", "/api/v1", false)]
    [TestCase("GET", "/API/V1/INFO", false)]
    [TestCase("GET", "/api/v1/info?x=1", false)]
    public async Task A_fault_applies_only_to_the_method_and_path_it_names(string method, string path, bool isMeant)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(501).On(method, path));

        Assert.That(await CallAsync(caller, "/api/v1/info?x=1"), Is.EqualTo(new[] { isMeant ? 501 : 200 }));
        Assert.That(fake.PendingFaults, Is.EqualTo(isMeant ? 0 : 1));
    }

    [Test]
    public async Task An_unreadable_request_consumes_a_fault()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(501));
        var answer = await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { RawHeader = "!!!" });

        Assert.That(answer.Status, Is.EqualTo(501));
        Assert.That(fake.PendingFaults, Is.Zero);
    }

    [Test]
    public async Task A_fault_does_not_run_a_stop_that_the_agent_rejects()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.TruncateJson(40).On("POST", RawCaller.Stop));
        await caller.StopAsync("{}");

        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [Test]
    public async Task A_fault_is_immutable_and_can_be_registered_many_times()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var fault = FakeFault.Status(501);
        var variant = fault.On("POST", RawCaller.Stop).Repeat(3);
        fake.Misbehave(fault);
        fake.Misbehave(fault);

        Assert.That(await CallAsync(caller, RawCaller.Info, RawCaller.Info, RawCaller.Info), Is.EqualTo(new[] { 501, 501, 200 }));
        Assert.Multiple(() =>
        {
            Assert.That((fault.Method, fault.Path, fault.Times), Is.EqualTo(((string?)null, (string?)null, 1)));
            Assert.That((variant.Method, variant.Path, variant.Times), Is.EqualTo(("POST", RawCaller.Stop, 3)));
        });
    }

    [Test]
    public void A_fault_has_a_readable_ToString()
    {
        Assert.Multiple(() =>
        {
            Assert.That(FakeFault.CutAfter().On("POST", RawCaller.Stop).ToString(), Is.EqualTo("CutAfter on POST /api/v1/ob/stop"));
            Assert.That(FakeFault.Hang().On("*", "/api/*").ToString(), Is.EqualTo("Hang on * /api/*"));
            Assert.That(FakeFault.Html().ToString(), Is.EqualTo("Html on any request"));
            Assert.That(FakeFault.Html().Forever().Times, Is.EqualTo(int.MaxValue));
        });
    }

    [Test]
    public void Invalid_faults_are_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => FakeFault.Html().Repeat(0), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.Html().On("", RawCaller.Info), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.Html().On("GET", ""), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.Truncate(-1), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.TruncateJson(-1), Throws.InstanceOf<ArgumentException>());
        });
    }

    private static async Task<IReadOnlyList<int>> CallAsync(RawCaller caller, params string[] targets)
    {
        var seen = new List<int>();
        foreach (var target in targets)
        {
            seen.Add((await caller.GetAnonymouslyAsync(target)).Status);
        }

        return seen;
    }
}
