using Microsoft.Extensions.Options;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>Validates the options, and reports everything that is wrong at once.</summary>
/// <param name="sections">The configuration sections that options are bound from.</param>
internal sealed class ObShellClientOptionsValidator(IEnumerable<ConfiguredSection> sections) : IValidateOptions<ObShellClientOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    // A wait of days is never intended; a number without a unit in a configuration file is days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(2);

    public ValidateOptionsResult Validate(string? name, ObShellClientOptions options)
    {
        var own = sections.Where(section => section.Name == name).DistinctBy(section => section.Path).ToArray();
        var faults = Explain(options, own);
        var subject = Describe(name, own);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(fault => subject + fault));
    }

    /// <summary>The client that a fault is about, as a prefix of the message; empty if there is only one.</summary>
    public static string Describe(string? name, IEnumerable<ConfiguredSection> sections)
    {
        var paths = string.Join(", ", sections.Select(section => section.Path).Where(path => path.Length > 0).Distinct().Select(path => $"'{path}'"));
        var client = string.IsNullOrEmpty(name) ? "" : $"client '{name}'";
        return client.Length + paths.Length == 0 ? "" : paths.Length == 0 ? $"{client}: " : client.Length == 0 ? $"section {paths}: " : $"{client}, section {paths}: ";
    }

    private static List<string> Explain(ObShellClientOptions options, ConfiguredSection[] sections)
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
            Require(
                faults,
                endpoint.IsSocket || endpoint.BaseAddress.Scheme == Uri.UriSchemeHttps || options.Tls is not { } files || !TlsMaterial.HasFiles(files),
                $"{member}: {endpoint} does not use TLS, but Tls names certificate files; write https:// in the address, or remove the files.");
        }

        Require(faults, options.KeyFingerprints.All(text => KeyFingerprint.Normalize(text) is not null), "KeyFingerprints contains a value that is not a SHA-256 fingerprint: 64 hexadecimal digits.");
        Require(faults, Enum.IsDefined(options.Authentication), "Authentication is not a valid mode.");
        Require(faults, ProxyAddress.Explain(options.Proxy) is null, $"Proxy {ProxyAddress.Explain(options.Proxy)}");
        Require(faults, options.AgentPassword is null || WellFormed.Is(options.AgentPassword), "AgentPassword is not well-formed Unicode.");
        Require(faults, options.MaxRetries is >= 0 and <= 100, "MaxRetries must be between 0 and 100.");
        NotNegative(options.EndpointMemory, nameof(options.EndpointMemory));
        NotNegative(options.RejectedPasswordBackOff, nameof(options.RejectedPasswordBackOff));
        Positive(options.CallTimeout, nameof(options.CallTimeout), LongestWait);
        Positive(options.RetryDelay, nameof(options.RetryDelay), LongestWait);
        Require(faults, options.Tls is not null, "Tls is null.");
        faults.AddRange(options.Tls is { } tls ? TlsMaterial.Explain(tls) : []);
        Positive(options.ConnectTimeout, nameof(options.ConnectTimeout), LongestWait);
        Positive(options.AttemptTimeout, nameof(options.AttemptTimeout), LongestWait);

        // The default is limited to that of a shorter call.
        Require(
            faults,
            options.AttemptTimeout <= options.CallTimeout || options.AttemptTimeout == ObShellClientOptions.DefaultAttemptTimeout,
            $"AttemptTimeout ({options.AttemptTimeout:c}) is longer than CallTimeout ({options.CallTimeout:c}), which limits all attempts of a call together.");
        Positive(options.SignatureLifetime, nameof(options.SignatureLifetime), Longest);
        Positive(options.ConnectionLifetime, nameof(options.ConnectionLifetime), Longest);
        Require(faults, options.Password is not null, "Password is null; leave it empty if there is none.");
        Require(faults, options.Password is null || WellFormed.Is(options.Password), "Password is not well-formed Unicode.");
        Require(faults, options.Language is "en" or "zh", "Language must be 'en' or 'zh'.");
        Require(faults, options.MaxResponseBytes >= 4096, "MaxResponseBytes must be at least 4096.");
        Require(faults, options.DagFollow is not null, "DagFollow is null.");
        if (options.DagFollow is { } follow)
        {
            Positive(follow.FirstDelay, "DagFollow.FirstDelay", LongestWait);
            Positive(follow.MaxDelay, "DagFollow.MaxDelay", LongestWait);
            Require(faults, follow.MaxDelay >= follow.FirstDelay, "DagFollow.MaxDelay is shorter than DagFollow.FirstDelay.");
            Require(faults, follow.DelayGrowth is >= 1 and <= 100, "DagFollow.DelayGrowth must be between 1 and 100.");
            NotNegative(follow.FaultBudget, "DagFollow.FaultBudget");
        }

        return faults;

        void Positive(TimeSpan value, string member, TimeSpan longest) => Duration(
            member, value > TimeSpan.Zero && value <= longest, $"{member} is {value:c}; it must be longer than zero and at most {longest.Days} days.");

        void NotNegative(TimeSpan value, string member) => Duration(member, value >= TimeSpan.Zero, $"{member} is {value:c}; it must not be negative.");

        void Duration(string member, bool holds, string fault)
        {
            var misread = sections.Select(section => section.ExplainDays(member)).FirstOrDefault(text => text is not null);
            Require(faults, holds && misread is null, misread ?? fault);
        }
    }

    private static void Require(List<string> faults, bool holds, string fault)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
