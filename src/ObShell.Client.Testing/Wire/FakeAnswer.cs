namespace ObShell.Client.Testing;

/// <summary>A response, ready to be sent.</summary>
internal sealed record FakeAnswer(int Status, string? ContentType, ReadOnlyMemory<byte> Body);
