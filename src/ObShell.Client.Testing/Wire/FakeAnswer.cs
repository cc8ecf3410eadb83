namespace ObShell.Client.Testing;

/// <summary>An answer, ready to be sent.</summary>
internal sealed record FakeAnswer(int Status, string? ContentType, ReadOnlyMemory<byte> Body);
