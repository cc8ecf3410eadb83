using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Start cluster request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record StartClusterRequest
{
    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("scope")]
    public required Scope Scope { get; init => field = Required.Object(value); }

    /// <summary>The force pass dag.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }
}
