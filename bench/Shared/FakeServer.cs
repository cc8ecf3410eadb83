using ObShell.Client.Testing;

namespace ObShell.Client.Benchmarks;

/// <summary>An agent that decrypts and checks what it is sent.</summary>
internal static class FakeServer
{
    public const string Kind = "fake";
    public const string Password = "secret";

    public static FakeObShellOptions Options { get; } = new() { AnswersWithSamples = true, Password = Password, KeySize = PlainAgent.KeySize, StageDuration = TimeSpan.FromDays(1) };
}
