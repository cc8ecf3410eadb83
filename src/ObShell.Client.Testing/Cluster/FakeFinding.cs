namespace ObShell.Client.Testing;

/// <summary>What a check of an inspection has found.</summary>
/// <param name="Severity">What comes of the check.</param>
/// <param name="Check">The name of the check, such as <c>disk.disk_full</c>.</param>
/// <param name="Results">What it has found.</param>
public sealed record FakeFinding(FakeFindingSeverity Severity, string Check, params IReadOnlyList<string> Results);
