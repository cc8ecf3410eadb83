using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The workload that a tenant is tuned for.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<TenantScenario>))]
[ExtensibleValue]
public readonly partial struct TenantScenario : IExtensibleValue<TenantScenario>
{
    /// <summary><c>EXPRESS_OLTP</c>: simple transactions at a high rate.</summary>
    [Word("EXPRESS_OLTP")]
    public static partial TenantScenario ExpressOltp { get; }

    /// <summary><c>COMPLEX_OLTP</c>: transactions with complex statements.</summary>
    [Word("COMPLEX_OLTP")]
    public static partial TenantScenario ComplexOltp { get; }

    /// <summary><c>OLAP</c>: analytical queries.</summary>
    [Word("OLAP")]
    public static partial TenantScenario Olap { get; }

    /// <summary><c>HTAP</c>: transactions and analytical queries.</summary>
    [Word("HTAP")]
    public static partial TenantScenario Htap { get; }

    /// <summary><c>KV</c>: key-value workloads.</summary>
    [Word("KV")]
    public static partial TenantScenario Kv { get; }
}
