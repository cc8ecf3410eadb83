namespace ObShell.Client.Tests.Pipeline;

/// <summary>Options out of range: each one is named, and all are reported together.</summary>
internal sealed class OptionRangeTests
{
    private static IEnumerable<TestCaseData> Faults()
    {
        TestCaseData Case(string fault, Action<ObShellClientOptions> configure) => new TestCaseData(configure, fault).SetArgDisplayNames(fault);

        yield return Case("MaxRetries must be between 0 and 100.", options => options.MaxRetries = -1);
        yield return Case("MaxRetries must be between 0 and 100.", options => options.MaxRetries = 101);
        yield return Case("Tls is null.", options => options.Tls = null!);
        yield return Case("Password is null; leave it empty if there is none.", options => options.Password = null!);
        yield return Case("Password is not well-formed Unicode.", options => options.Password = "\ud800");
        yield return Case("AgentPassword is not well-formed Unicode.", options => options.AgentPassword = "\udc00");
        yield return Case("DagFollow is null.", options => options.DagFollow = null!);
        yield return Case("DagFollow.MaxDelay is shorter than DagFollow.FirstDelay.", options => (options.DagFollow.FirstDelay, options.DagFollow.MaxDelay) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)));
        yield return Case("DagFollow.DelayGrowth must be between 1 and 100.", options => options.DagFollow.DelayGrowth = 0.5);
        yield return Case("DagFollow.DelayGrowth must be between 1 and 100.", options => options.DagFollow.DelayGrowth = double.NaN);
        yield return Case("MaxResponseBytes must be at least 4096.", options => options.MaxResponseBytes = 4095);
        yield return Case("Authentication is not a valid mode.", options => options.Authentication = (AuthenticationMode)99);
    }

    [TestCaseSource(nameof(Faults))]
    public void The_message_for_an_option_out_of_range_names_the_option(Action<ObShellClientOptions> configure, string fault)
    {
        var options = new ObShellClientOptions { Endpoint = "10.10.10.1" };
        configure(options);

        Assert.That(() => new ObShellClient(options), Throws.ArgumentException.With.Message.StartsWith(fault));
    }

    [TestCase(0)]
    [TestCase(100)]
    public void Both_ends_of_a_range_are_accepted(int retries) =>
        Assert.That(() => new ObShellClient(new ObShellClientOptions { Endpoint = "10.10.10.1", MaxRetries = retries, MaxResponseBytes = 4096 }), Throws.Nothing);

    [Test]
    public void All_invalid_options_are_reported_together()
    {
        var options = new ObShellClientOptions { Endpoint = "10.10.10.1", MaxRetries = -1, Tls = null!, Password = null!, DagFollow = null! };

        Assert.That(
            () => new ObShellClient(options),
            Throws.ArgumentException.With.Message.Contain("MaxRetries").And.Message.Contain("Tls is null").And.Message.Contain("Password is null").And.Message.Contain("DagFollow is null"));
    }
}
