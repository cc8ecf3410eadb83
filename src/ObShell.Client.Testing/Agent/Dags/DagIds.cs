using System.Globalization;
using System.Net;
using System.Numerics;

namespace ObShell.Client.Testing;

/// <summary>Creates generic ids, which contain the agent that stores a DAG, node or sub-task.</summary>
internal static class DagIds
{
    public static string Make(DagPlan plan, long number) => plan.IsClusterDag ? string.Create(CultureInfo.InvariantCulture, $"1{number}") : Make(plan.Owner, plan.IsObproxyDag, number);

    private static string Make(AgentAddress agent, bool isObproxyDag, long number)
    {
        var address = IPAddress.Parse(agent.Ip).GetAddressBytes();
        var value = new BigInteger(address, isUnsigned: true, isBigEndian: true);
        return address.Length == 4
            ? string.Create(CultureInfo.InvariantCulture, $"{(isObproxyDag ? 4 : 2)}{value:D10}{agent.Port:D5}{number}")
            : string.Create(CultureInfo.InvariantCulture, $"{(isObproxyDag ? 5 : 3)}{value:D39}{agent.Port:D5}{number}");
    }
}
