using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Upgrades;

/// <summary>The software that a package contains.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<PackageName>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct PackageName : IExtensibleValue<PackageName>
{
    /// <summary><c>obshell</c>: OBShell itself.</summary>
    [Word("obshell")]
    public static partial PackageName Obshell { get; }

    /// <summary><c>oceanbase-ce</c>: OceanBase, the community edition.</summary>
    [Word("oceanbase-ce")]
    public static partial PackageName OceanbaseCe { get; }

    /// <summary><c>oceanbase-ce-libs</c>: the libraries of the community edition of OceanBase.</summary>
    [Word("oceanbase-ce-libs")]
    public static partial PackageName OceanbaseCeLibs { get; }

    /// <summary><c>oceanbase-diagnostic-tool</c>: the diagnostic tool obdiag, which inspections use.</summary>
    [Word("oceanbase-diagnostic-tool")]
    public static partial PackageName OceanbaseDiagnosticTool { get; }

    /// <summary><c>oceanbase</c>: OceanBase, the enterprise edition.</summary>
    [Word("oceanbase")]
    public static partial PackageName Oceanbase { get; }

    /// <summary><c>oceanbase-standalone</c>: OceanBase, the standalone edition.</summary>
    [Word("oceanbase-standalone")]
    public static partial PackageName OceanbaseStandalone { get; }

    /// <summary><c>obproxy-ce</c>: OBProxy, the community edition.</summary>
    [Word("obproxy-ce")]
    public static partial PackageName ObproxyCe { get; }
}
