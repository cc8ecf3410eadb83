using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The status of a server in the list of a cluster's servers.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<ServerConfigStatus>))]
public readonly record struct ServerConfigStatus : IOpenValue<ServerConfigStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ServerConfigStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>STOPPED</c>: the server was taken out of service.</summary>
    public static ServerConfigStatus Stopped { get; } = new("STOPPED");

    string IOpenValue<ServerConfigStatus>.Text => ToString();

    static ServerConfigStatus IOpenValue<ServerConfigStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
