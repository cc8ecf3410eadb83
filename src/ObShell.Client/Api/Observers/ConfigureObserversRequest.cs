using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Configure observers request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ConfigureObserversRequest
{
    /// <summary>The observer config.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("observerConfig")]
    public required IReadOnlyDictionary<string, string> ObserverConfig { get; init => field = Required.Items(value); }

    /// <summary>The restart.</summary>
    [JsonPropertyName("restart")]
    public bool? Restart { get; init; }

    /// <summary>The scope.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("scope")]
    public required Scope Scope { get; init => field = Required.Object(value); }
}
