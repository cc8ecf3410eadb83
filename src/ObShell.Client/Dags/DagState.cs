using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The state of a DAG, of one of its nodes or of a sub-task.</summary>
/// <remarks>Only <see cref="Failed"/> and <see cref="Succeeded"/> are final. An unknown value is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<DagState>))]
[ExtensibleValue]
public readonly partial struct DagState : IExtensibleValue<DagState>
{
    /// <summary><c>PENDING</c>: waiting for earlier work.</summary>
    [Word("PENDING")]
    public static partial DagState Pending { get; }

    /// <summary><c>READY</c>: ready to run; the scheduler takes up to about two seconds to start it.</summary>
    [Word("READY")]
    public static partial DagState Ready { get; }

    /// <summary><c>RUNNING</c>: running.</summary>
    [Word("RUNNING")]
    public static partial DagState Running { get; }

    /// <summary><c>FAILED</c>: failed; for a DAG whose operator is <c>CANCEL</c>: cancelled.</summary>
    [Word("FAILED")]
    public static partial DagState Failed { get; }

    /// <summary><c>SUCCEED</c>: succeeded; for a DAG whose operator is <c>ROLLBACK</c>: rolled back.</summary>
    [Word("SUCCEED")]
    public static partial DagState Succeeded { get; }
}
