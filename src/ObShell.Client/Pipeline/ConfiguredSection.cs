using System.Globalization;
using Microsoft.Extensions.Configuration;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>The configuration section that options are bound from, for error messages about durations.</summary>
/// <param name="Name">The name of the options.</param>
/// <param name="Configuration">The section.</param>
internal sealed record ConfiguredSection(string Name, IConfiguration Configuration)
{
    private static readonly string[] Durations =
    [
        nameof(ObShellClientOptions.RejectedPasswordBackOff),
        nameof(ObShellClientOptions.ConnectTimeout),
        nameof(ObShellClientOptions.AttemptTimeout),
        nameof(ObShellClientOptions.CallTimeout),
        nameof(ObShellClientOptions.RetryDelay),
        nameof(ObShellClientOptions.EndpointMemory),
        nameof(ObShellClientOptions.SignatureLifetime),
        nameof(ObShellClientOptions.ConnectionLifetime),
        $"{nameof(ObShellClientOptions.DagFollow)}.{nameof(DagFollowOptions.FirstDelay)}",
        $"{nameof(ObShellClientOptions.DagFollow)}.{nameof(DagFollowOptions.MaxDelay)}",
        $"{nameof(ObShellClientOptions.DagFollow)}.{nameof(DagFollowOptions.FaultBudget)}",
    ];

    /// <summary>The path of the section; empty for a whole configuration.</summary>
    public string Path => Configuration is IConfigurationSection section ? section.Path : "";

    /// <summary>Values that are not durations.</summary>
    public IEnumerable<string> ExplainUnreadable() =>
        from member in Durations
        let text = TextOf(member)
        where text is not null && !TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _)
        select $"{member} is \"{Printable.Of(text)}\", which is not a duration; it is written as hours, minutes and seconds, as in \"00:00:30\" for 30 seconds.";

    /// <summary>What is wrong with the text of a duration; null for nothing. .NET reads a single number as days, and likewise hours above 23.</summary>
    public string? ExplainDays(string member)
    {
        if (TextOf(member) is not { } text || !TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) || value.Duration() < TimeSpan.FromDays(1) || HasDays(text))
        {
            return null;
        }

        // A single number means days, and 24:10:15 means days, hours and minutes.
        var (meant, unit) = text.Contains(':', StringComparison.Ordinal)
            ? (TimeSpan.FromHours(value.Days) + TimeSpan.FromMinutes(value.Hours) + TimeSpan.FromSeconds(value.Minutes), "hours")
            : (TimeSpan.FromSeconds(value.Days), "seconds");
        return $"{member} is \"{text.Trim()}\", which is read as {value.TotalDays.ToString("0.###", CultureInfo.InvariantCulture)} days; write \"{meant:c}\" if {unit} are meant, or \"{value:c}\" if days are.";
    }

    /// <summary>Whether days are explicit: <c>1.00:00:00</c>, or four numbers with colons.</summary>
    private static bool HasDays(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && (text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot && dot < colon || text.Count(character => character == ':') == 3);

    private string? TextOf(string member) => Configuration[member.Replace('.', ':')] is { Length: > 0 } text ? text : null;
}
