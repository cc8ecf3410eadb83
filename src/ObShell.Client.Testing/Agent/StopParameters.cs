using System.Diagnostics.CodeAnalysis;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The body of a start or stop, as the agent reads it.</summary>
internal sealed record StopParameters(string ScopeType, IReadOnlyList<string> Targets, bool Force, bool Terminate, IReadOnlyList<string> PassedDags)
{
    /// <summary>Whether a stop of one zone freezes its servers first.</summary>
    public bool FreezesServers { get; init; }

    public StopMode Mode => Force ? StopMode.Force : Terminate ? StopMode.Terminate : StopMode.Immediate;

    public static bool TryRead(byte[]? body, [NotNullWhen(true)] out StopParameters? parameters, out string error)
    {
        parameters = null;
        if (!GoJson.TryParse(body is { Length: > 0 } ? body : "{}"u8, out var root))
        {
            error = "EOF";
            return false;
        }

        var reader = new GoJsonReader("ObStopParam", root);
        var type = "";
        IReadOnlyList<string> targets = [];
        IReadOnlyList<string> passed = [];
        reader.Object("scope", "param.Scope", scope => (type, targets) = (scope.String("type"), scope.Strings("target")));
        var (force, terminate, freezes) = (reader.Boolean("force"), reader.Boolean("terminate"), reader.Boolean("freeze_server"));
        reader.Object("forcePassDag", "param.ForcePassDagParam", dags => passed = dags.Strings("id"));

        error = reader.Error ?? "";
        parameters = new StopParameters(type.ToUpperInvariant(), [.. targets.Distinct()], force, terminate, passed) { FreezesServers = freezes };
        return reader.Error is null;
    }
}
