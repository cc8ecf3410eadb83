using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What may be asked of running backups.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<BackupOrder>))]
public readonly record struct BackupOrder : IOpenValue<BackupOrder>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BackupOrder(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>canceled</c>: cancels the running backups.</summary>
    public static BackupOrder Canceled { get; } = new("canceled");

    bool IClosedValue.IsKnown => _value?.ToUpperInvariant() is "CANCELED";

    string IOpenValue<BackupOrder>.Text => ToString();

    static BackupOrder IOpenValue<BackupOrder>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
