using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>A list as OBShell sends it: an object with the member <c>contents</c>, which is null or an empty array if it is empty.</summary>
internal sealed record ObShellList<T>
{
    [JsonPropertyName("contents")]
    public IReadOnlyList<T> Contents { get; init => field = value ?? []; } = [];
}
