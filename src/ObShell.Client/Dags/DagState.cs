using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The state of a DAG, of one of its nodes or of a sub-task.</summary>
/// <remarks>Only <see cref="Failed"/> and <see cref="Succeeded"/> are final. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<DagState>))]
[ExtensibleValue]
public readonly partial struct DagState : IExtensibleValue<DagState>
{
    /// <summary><c>PENDING</c>: waits for what comes before it.</summary>
    [Word("PENDING")]
    public static partial DagState Pending { get; }

    /// <summary><c>READY</c>: may run as soon as the scheduler gets to it, which takes up to about two seconds.</summary>
    [Word("READY")]
    public static partial DagState Ready { get; }

    /// <summary><c>RUNNING</c>: at work.</summary>
    [Word("RUNNING")]
    public static partial DagState Running { get; }

    /// <summary><c>FAILED</c>: ended without success; of a DAG whose operator is <c>CANCEL</c>: was cancelled.</summary>
    [Word("FAILED")]
    public static partial DagState Failed { get; }

    /// <summary><c>SUCCEED</c>: ended well; of a DAG whose operator is <c>ROLLBACK</c>: was rolled back.</summary>
    [Word("SUCCEED")]
    public static partial DagState Succeeded { get; }
}
