namespace ObShell.Client.Testing;

/// <summary>An OBProxy that an agent manages.</summary>
public sealed class FakeObproxy
{
    internal FakeObproxy(string name, string homePath) => (Name, HomePath) = (name, homePath);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it is installed.</summary>
    public string HomePath { get; }

    /// <summary>The port for SQL.</summary>
    public int SqlPort { get; internal init; } = 2883;

    /// <summary>The port for metrics.</summary>
    public int ExporterPort { get; internal init; } = 2884;

    /// <summary>The port for RPC.</summary>
    public int RpcPort { get; internal init; } = 2885;

    /// <summary>The servers that it starts from, such as <c>10.10.10.1:2881;10.10.10.2:2881</c>; empty when it has a configuration URL.</summary>
    public string RootServerList { get; internal init; } = "";

    /// <summary>Where it gets the servers from; empty when it has a list.</summary>
    public string ConfigUrl { get; internal init; } = "";

    /// <summary>The parameters that it was added with.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; internal init; } = new Dictionary<string, string>();

    /// <summary>The version, such as <c>4.3.3.0</c>.</summary>
    public string Version { get; set; } = "4.3.3.0";

    /// <summary>The build, which follows the version.</summary>
    public string Build { get; set; } = "20250101";

    /// <summary>Whether it runs.</summary>
    public bool IsRunning { get; set; }

    /// <summary>Gives the name and the version.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} {Version}";
}
