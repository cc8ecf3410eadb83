using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The base class of the exceptions for a DAG that did not succeed, or that has become unreachable.</summary>
public abstract class DagException : ObShellException
{
    private protected DagException(string message, DagDetailDTO dag, ObShellCall? call, Exception? innerException = null)
        : base(message, call, innerException) => Dag = dag;

    private protected DagException(IEnumerable<string> lines, DagDetailDTO dag, ObShellCall? call, Exception? innerException)
        : base(lines, call, innerException) => Dag = dag;

    /// <summary>The DAG as it was last read.</summary>
    public DagDetailDTO Dag { get; }

    private protected static string At(ObShellCall? call)
    {
        if (call is null)
        {
            return "";
        }

        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $", trace id {Printable.Of(call.TraceId)}";
        return $" ({call}{trace})";
    }
}
