using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A list as OBShell answers with it: an object with the member <c>contents</c>.</summary>
/// <typeparam name="T">The type of its elements.</typeparam>
public sealed record ObShellList<T>
{
    /// <summary>The elements; empty, never null, when the server has none (it then writes <c>null</c> or an empty array).</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<T> Contents { get; init => field = value ?? []; } = [];
}
