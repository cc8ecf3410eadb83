using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>A request whose outcome is unknown, with what is required to determine it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Route">The route.</param>
/// <param name="Body">The body before it was encrypted; empty for none.</param>
/// <param name="Sent">When the call began, as a time stamp of the client's clock.</param>
/// <param name="Ended">When the call ended, as a time stamp of the client's clock.</param>
/// <param name="MayStillRun">Whether the agent may still be processing it, having neither responded nor closed the connection.</param>
internal sealed record LostRequest(ObShellCall Call, Route Route, ReadOnlyMemory<byte> Body, long Sent, long Ended, bool MayStillRun)
{
    /// <summary>Without the body, which may hold secrets.</summary>
    public override string ToString() => Call.ToString();
}
