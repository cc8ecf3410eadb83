using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Package name.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<PackageName>))]
public readonly record struct PackageName : IOpenValue<PackageName>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public PackageName(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>obshell</c>: obshell.</summary>
    public static PackageName Obshell { get; } = new("obshell");

    /// <summary><c>oceanbase-ce</c>: oceanbase ce.</summary>
    public static PackageName OceanbaseCe { get; } = new("oceanbase-ce");

    /// <summary><c>oceanbase-ce-libs</c>: oceanbase ce libs.</summary>
    public static PackageName OceanbaseCeLibs { get; } = new("oceanbase-ce-libs");

    /// <summary><c>oceanbase-diagnostic-tool</c>: oceanbase diagnostic tool.</summary>
    public static PackageName OceanbaseDiagnosticTool { get; } = new("oceanbase-diagnostic-tool");

    /// <summary><c>oceanbase</c>: oceanbase.</summary>
    public static PackageName Oceanbase { get; } = new("oceanbase");

    /// <summary><c>oceanbase-standalone</c>: oceanbase standalone.</summary>
    public static PackageName OceanbaseStandalone { get; } = new("oceanbase-standalone");

    /// <summary><c>obproxy-ce</c>: obproxy ce.</summary>
    public static PackageName ObproxyCe { get; } = new("obproxy-ce");

    string IOpenValue<PackageName>.Text => ToString();

    static PackageName IOpenValue<PackageName>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
