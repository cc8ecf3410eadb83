using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ObShell.Client.Dags;

/// <summary>An agent that is locked by another DAG, so that a DAG could not start its work there.</summary>
/// <param name="Agent">The agent that is locked.</param>
/// <param name="Dag">
/// The id that the agent's log names: that of the main DAG if a start or stop holds the lock, else that of the DAG that holds the lock; null if it
/// names none.
/// </param>
/// <param name="DagName">The name of the DAG that holds the lock: <c>Stop observer</c> or <c>Start observer</c> for a sub-DAG of a stop or start.</param>
public sealed partial record AgentLock(AgentAddress Agent, DagId? Dag, string DagName)
{
    private static readonly SearchValues<string> Marks =
        SearchValues.Create([ObShellErrorCodes.Agent.UnderMaintenanceDag, "under maintenance", "运维"], StringComparison.Ordinal);

    /// <summary>
    /// The id to name in <see cref="ForcePassDag"/> of the next start or stop to unlock the agent; null if no start or stop holds the lock, since
    /// <see cref="ForcePassDag"/> has no effect on other locks.
    /// </summary>
    public DagId? MainDag => DagName is "Stop observer" or "Start observer" ? Dag : null;

    /// <summary>Reads a lock from a line of a log.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The lock; null if the line has none, or in an unknown form.</returns>
    internal static AgentLock? TryRead(string line)
    {
        if (!line.AsSpan().ContainsAny(Marks) || Pattern().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var host = match.Groups["ip6"] is { Success: true } v6 ? v6.Value : match.Groups["ip4"].Value;
        return IPAddress.TryParse(host, out var address)
            && address.AddressFamily == (match.Groups["ip6"].Success ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork)
            && ushort.TryParse(match.Groups["port"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new AgentLock(new AgentAddress { Ip = host, Port = port }, match.Groups["id"].Length == 0 ? null : DagId.Parse(match.Groups["id"].Value), match.Groups["name"].Value)
            : null;
    }

    // The address nearest to "[id:name]" is that of the agent: the words between them differ by language and have no digits.
    [GeneratedRegex(
        @"(?:\[(?<ip6>[0-9A-Fa-f:.]{2,45})\]|(?<![0-9.])(?<ip4>[0-9]{1,3}(?:\.[0-9]{1,3}){3})):(?<port>[0-9]{1,5})[^\[\]0-9]{1,200}\[(?<id>[0-9]*):(?<name>[^\[\]]*)\]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
