using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Which software a package holds.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<PackageName>))]
public readonly record struct PackageName : IOpenValue<PackageName>, IClosedValue
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

    /// <summary><c>obshell</c>: OBShell itself.</summary>
    public static PackageName Obshell { get; } = new("obshell");

    /// <summary><c>oceanbase-ce</c>: oceanBase, the community edition.</summary>
    public static PackageName OceanbaseCe { get; } = new("oceanbase-ce");

    /// <summary><c>oceanbase-ce-libs</c>: the libraries of the community edition of OceanBase.</summary>
    public static PackageName OceanbaseCeLibs { get; } = new("oceanbase-ce-libs");

    /// <summary><c>oceanbase-diagnostic-tool</c>: the diagnostic tool obdiag, which inspections use.</summary>
    public static PackageName OceanbaseDiagnosticTool { get; } = new("oceanbase-diagnostic-tool");

    /// <summary><c>oceanbase</c>: oceanBase, the business edition.</summary>
    public static PackageName Oceanbase { get; } = new("oceanbase");

    /// <summary><c>oceanbase-standalone</c>: oceanBase, the standalone edition.</summary>
    public static PackageName OceanbaseStandalone { get; } = new("oceanbase-standalone");

    /// <summary><c>obproxy-ce</c>: OBProxy, the community edition.</summary>
    public static PackageName ObproxyCe { get; } = new("obproxy-ce");

    bool IClosedValue.IsKnown => _value is
        "obshell"
        or "oceanbase-ce"
        or "oceanbase-ce-libs"
        or "oceanbase-diagnostic-tool"
        or "oceanbase"
        or "oceanbase-standalone"
        or "obproxy-ce";

    string IOpenValue<PackageName>.Text => ToString();

    static PackageName IOpenValue<PackageName>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
