using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What a backup covers.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<BackupMode>))]
public readonly record struct BackupMode : IOpenValue<BackupMode>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BackupMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>full</c>: all data.</summary>
    public static BackupMode Full { get; } = new("full");

    /// <summary><c>incremental</c>: only what changed since the last backup.</summary>
    public static BackupMode Incremental { get; } = new("incremental");

    bool IClosedValue.IsKnown => _value?.ToUpperInvariant() is "FULL" or "INCREMENTAL";

    string IOpenValue<BackupMode>.Text => ToString();

    static BackupMode IOpenValue<BackupMode>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
