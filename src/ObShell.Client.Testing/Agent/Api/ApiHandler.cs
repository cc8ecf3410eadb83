using System.Security.Cryptography;
using System.Text;
using ObShell.Client.Agents;
using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>Answers the routes that the fake has no mind of its own for: as laid down, with a DAG, with nothing, or with data that has every member set.</summary>
internal sealed class ApiHandler(AgentSetup setup, KeyRing keys)
{
    private const string DigestHeader = "X-OCS-File-SHA256";
    private readonly RootPassword _rootPassword = new(setup, keys);

    public Reply Handle(ApiRoute route, IncomingCall call)
    {
        if (route.TakesPackage && CheckPackage(route, call) is { } refusal)
        {
            return refusal;
        }

        if (route.Template == "/api/v1/task/node/{id}" && TaskRoutes.RefuseNode(call) is { } unfit)
        {
            return unfit;
        }

        string? rootPassword = null;
        if (route.Template == "/api/v1/obcluster/config" && _rootPassword.Read(call, out rootPassword) is { } unreadable)
        {
            return unreadable;
        }

        var reply = setup.Answers.Find(route)
            ?? (route.StartsDag ? Start(route, call)
                : route.AnswersNothing ? Reply.Empty
                : Reply.With(json => SampleData.Of(route.DataType!)!.WriteTo(json)));
        if (reply.Refusal is null && rootPassword is not null)
        {
            setup.Configure(rootPassword);
        }

        return reply;
    }

    private Reply Start(ApiRoute route, IncomingCall call) => route.Template switch
    {
        "/api/v1/ob/start" => Start(route, call, parameters => StartPlan.For(
            setup.Topology.AgentsOf(parameters.ScopeType, parameters.Targets), parameters.ScopeType != "SERVER", setup.Topology.Agents, parameters.PassedDags)),
        "/api/v1/ob/zone/{zone_name}/stop" => Start(route, call, parameters => PlanZoneStop(Uri.UnescapeDataString(call.Path.Split('/')[^2]), parameters)),
        _ => Start(route, new DagPlan(route.Name, [setup.Topology.Self], _ => [new StagePlan(route.Name) { WhenDone = _ => [$"{route.Name} is done"] }]) { Locks = route.HoldsAgent }),
    };

    private Reply Start(ApiRoute route, IncomingCall call, Func<StopParameters, DagPlan> plan) =>
        StopParameters.TryRead(call.Opened.Body, out var parameters, out var error) ? Start(route, plan(parameters)) : Refusals.BindJsonFailed(error);

    private Reply Start(ApiRoute route, DagPlan plan) =>
        setup.Dags.TryStart(plan, setup.NextDag, setup.ClockSkew) is { } dag ? Reply.With(dag) : Refusals.UnderMaintenance(route.Name, setup.Topology.Self);

    private DagPlan PlanZoneStop(string zone, StopParameters parameters)
    {
        var targets = setup.Topology.AgentsOf("ZONE", [zone]);
        var order = new StopOrder(parameters.FreezesServers ? StopMode.Terminate : StopMode.Force, targets, [zone], setup.ObserverAvailability != ObserverAvailability.ProcessNotRunning);
        return StopPlan.ForZone(order, setup.Topology.Agents, parameters.PassedDags);
    }

    /// <summary>Whether the body has a file, and the file the digest that came with it.</summary>
    private Refusal? CheckPackage(ApiRoute route, IncomingCall call)
    {
        if (call.File is not { } file)
        {
            return new Refusal(400, "Request.File.Missing", "The request has no file");
        }

        if (route.Access != RouteAccess.FileDigest || setup.IsEncryptionDisabled || call.IsLocal)
        {
            return null;
        }

        var digest = GoBase64.Decode(call.Headers.GetValueOrDefault(DigestHeader) ?? "", out var error);
        return error is null && keys.Current.TryDecrypt(digest, out var expected) && digest.Length > 0
            ? Encoding.ASCII.GetString(expected) == Convert.ToHexStringLower(SHA256.HashData(file.Span)) ? null : new Refusal(401, "Security.Authentication.File.Sha256Mismatch", "The file is not what its digest says")
            : Refusals.HeaderDecryptFailed("crypto/rsa: decryption error");
    }
}
