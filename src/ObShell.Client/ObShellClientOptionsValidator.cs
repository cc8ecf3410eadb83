using Microsoft.Extensions.Options;
using ObShell.Client.Endpoints;
using ObShell.Client.Security;

namespace ObShell.Client;

/// <summary>Says everything that is wrong with the options at once.</summary>
internal sealed class ObShellClientOptionsValidator : IValidateOptions<ObShellClientOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    public ValidateOptionsResult Validate(string? name, ObShellClientOptions options)
    {
        var faults = new List<string>();
        var endpoints = new List<AgentEndpoint>();
        foreach (var (text, member) in options.NamedEndpoints())
        {
            if (EndpointAddress.Explain(text) is { } fault)
            {
                faults.Add($"{member} {fault}");
                continue;
            }

            var endpoint = EndpointAddress.Parse(text, member);
            Require(faults, !endpoints.Contains(endpoint), $"{member}: {endpoint} is listed twice.");
            endpoints.Add(endpoint);
        }

        Require(faults, options.KeyFingerprints.All(text => KeyFingerprint.Normalize(text) is not null), "KeyFingerprints has something that is not a SHA-256 fingerprint: 64 hexadecimal digits.");
        Require(faults, Enum.IsDefined(options.Authentication), "Authentication is none of the modes.");
        Require(faults, options.Proxy is null || Uri.TryCreate(options.Proxy, UriKind.Absolute, out _), "Proxy is not an address.");
        Require(faults, options.AgentPassword is null || IsWellFormed(options.AgentPassword), "AgentPassword is not well-formed Unicode.");
        Require(faults, options.MaxRetries is >= 0 and <= 100, "MaxRetries has to be between 0 and 100.");
        Require(faults, options.EndpointMemory >= TimeSpan.Zero, "EndpointMemory is negative.");
        Positive(faults, options.CallTimeout, nameof(options.CallTimeout));
        Positive(faults, options.RetryDelay, nameof(options.RetryDelay));
        Require(faults, options.Tls is not null, "Tls is null.");
        faults.AddRange(options.Tls is { } tls ? TlsMaterial.Explain(tls) : []);
        Positive(faults, options.ConnectTimeout, nameof(options.ConnectTimeout));
        Positive(faults, options.AttemptTimeout, nameof(options.AttemptTimeout));
        Positive(faults, options.SignatureLifetime, nameof(options.SignatureLifetime));
        Positive(faults, options.ConnectionLifetime, nameof(options.ConnectionLifetime));
        Require(faults, options.Password is not null, "Password is null; leave it empty when there is none.");
        Require(faults, options.Password is null || IsWellFormed(options.Password), "Password is not well-formed Unicode.");
        Require(faults, options.Language is "en" or "zh", "Language has to be 'en' or 'zh'.");
        Require(faults, options.MaxResponseBytes >= 4096, "MaxResponseBytes has to be at least 4096.");
        Require(faults, options.DagFollow is not null, "DagFollow is null.");
        if (options.DagFollow is { } follow)
        {
            Positive(faults, follow.FirstDelay, "DagFollow.FirstDelay");
            Positive(faults, follow.MaxDelay, "DagFollow.MaxDelay");
            Require(faults, follow.MaxDelay >= follow.FirstDelay, "DagFollow.MaxDelay is shorter than DagFollow.FirstDelay.");
            Require(faults, follow.DelayGrowth is >= 1 and <= 100, "DagFollow.DelayGrowth has to be between 1 and 100.");
            Require(faults, follow.FaultBudget >= TimeSpan.Zero, "DagFollow.FaultBudget is negative.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void Positive(List<string> faults, TimeSpan value, string member) =>
        Require(faults, value > TimeSpan.Zero && value <= Longest, $"{member} has to be longer than zero and at most {Longest.Days} days.");

    private static void Require(List<string> faults, bool holds, string fault)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }

    internal static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
