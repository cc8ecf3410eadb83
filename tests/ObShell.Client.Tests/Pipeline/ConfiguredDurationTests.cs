using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Durations in configuration that .NET reads as days, in rare formats.</summary>
internal sealed class ConfiguredDurationTests
{
    [TestCase("24:00:00.0")]
    [TestCase("24:00:00.5")]
    [TestCase("5")]
    public async Task A_duration_that_would_be_read_as_days_is_refused_with_or_without_a_fraction(string text)
    {
        await using var provider = Services(text).BuildServiceProvider();

        Assert.That(provider.GetRequiredService<ObShellClient>, Throws.TypeOf<OptionsValidationException>().With.Message.Contain($"SignatureLifetime is \"{text}\""));
    }

    [TestCase("5:00:00:00.5")]
    [TestCase("5.00:00:00.5")]
    [TestCase("00:00:30.5")]
    [TestCase("23:59:59.9999999")]
    [TestCase(null)]
    public async Task A_duration_in_full_form_may_have_a_fraction_of_a_second(string? text)
    {
        await using var provider = Services(text).BuildServiceProvider();

        Assert.That(provider.GetRequiredService<ObShellClient>, Throws.Nothing);
    }

    private static ServiceCollection Services(string? lifetime)
    {
        var services = new ServiceCollection();
        services.AddObShellClient(new ConfigurationBuilder().AddInMemoryCollection([new("Endpoint", "10.10.10.1"), new("SignatureLifetime", lifetime)]).Build());
        return services;
    }
}
