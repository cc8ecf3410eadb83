using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>What a DAG, a node or a sub-task was last requested to do.</summary>
/// <remarks>Only a failed DAG can be retried, rolled back or passed; only an unfinished one can be cancelled. An unknown value is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<DagOperator>))]
[ExtensibleValue]
public readonly partial struct DagOperator : IExtensibleValue<DagOperator>
{
    /// <summary><c>RUN</c>: run; also the operator of a DAG after a retry.</summary>
    [Word("RUN")]
    public static partial DagOperator Run { get; }

    /// <summary><c>RETRY</c>: run the failed part again.</summary>
    [Word("RETRY")]
    public static partial DagOperator Retry { get; }

    /// <summary><c>ROLLBACK</c>: roll back, from the failed stage to the first.</summary>
    [Word("ROLLBACK")]
    public static partial DagOperator Rollback { get; }

    /// <summary><c>CANCEL</c>: cancel it.</summary>
    [Word("CANCEL")]
    public static partial DagOperator Cancel { get; }

    /// <summary><c>PASS</c>: treat it as done although it failed.</summary>
    [Word("PASS")]
    public static partial DagOperator Pass { get; }
}
