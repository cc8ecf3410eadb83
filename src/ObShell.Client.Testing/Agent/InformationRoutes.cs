using System.Text.Json;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>The routes with information about the agent, which need no authentication.</summary>
internal sealed class InformationRoutes(AgentSetup setup, KeyRing keys, Envelope envelope)
{
    public Reply Info() => Reply.With(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("pid", setup.Pid);
        json.WriteNumber("state", (int)AgentProcessState.Running);
        json.WriteNumber("startAt", StartedAtInNanoseconds());
        json.WriteString("homePath", "/home/admin/oceanbase");
        json.WriteString("obVersion", setup.ObserverAvailability == ObserverAvailability.ProcessNotRunning ? "" : setup.Cluster.DatabaseVersion);
        json.WriteString("architecture", "x86_64");
        json.WriteString("ip", setup.Topology.Self.Ip);
        json.WriteNumber("port", setup.Topology.Self.Port);
        json.WriteString("zone", setup.Zone);
        json.WriteString("identity", setup.Identity.ToString());
        json.WriteString("version", setup.Version);
        json.WriteBoolean("isObproxyAgent", setup.Obproxy is not null);
        json.WriteBoolean("security", setup.AgentPassword is not null);
        WriteSupportedAuth(json, setup.SupportedAuth);
        json.WriteEndObject();
    });

    public Reply Secret() => Reply.With(json =>
    {
        json.WriteStartObject();
        json.WriteString("ip", setup.Topology.Self.Ip);
        json.WriteNumber("port", setup.Topology.Self.Port);
        json.WriteString("public_key", keys.Current.PublicKey);
        json.WriteEndObject();
    });

    public Reply Time() => Reply.With(json => json.WriteStringValue(envelope.Timestamp(setup.Now)));

    public Reply Status() => Reply.With(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("agent");
        json.WriteString("ip", setup.Topology.Self.Ip);
        json.WriteNumber("port", setup.Topology.Self.Port);
        json.WriteString("identity", setup.Identity.ToString());
        json.WriteEndObject();
        json.WriteNumber("state", (int)AgentProcessState.Running);
        json.WriteString("version", setup.Version);
        json.WriteNumber("pid", setup.Pid);
        json.WriteNumber("startAt", StartedAtInNanoseconds());
        json.WriteNumber("port", setup.Topology.Self.Port);
        json.WriteNumber("obState", (int)setup.ObserverAvailability);
        if (setup.Identity != AgentIdentity.Single)
        {
            json.WriteNumber("sqlPort", setup.Cluster.FindServer(setup.Topology.Self)?.SqlPort ?? 2881);
        }

        json.WriteBoolean("underMaintenance", setup.IsUnderMaintenance);
        json.WriteEndObject();
    });

    public static Reply GitInfo() => Reply.With(json =>
    {
        json.WriteStartObject();
        json.WriteString("branch", "master");
        json.WriteString("commitId", "61ee14767de8b661dbbb3fbbd4fa6ae2bfb1c45b");
        json.WriteString("shortCommitId", "61ee147");
        json.WriteString("commitTime", "Fri May 8 09:06:47 2026 +0000");
        json.WriteEndObject();
    });

    private static void WriteSupportedAuth(Utf8JsonWriter json, IReadOnlyList<string>? versions)
    {
        if (versions is null)
        {
            return;
        }

        json.WriteStartArray("supportedAuth");
        foreach (var version in versions)
        {
            json.WriteStringValue(version);
        }

        json.WriteEndArray();
    }

    private long StartedAtInNanoseconds() => (setup.StartedAt - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;
}
