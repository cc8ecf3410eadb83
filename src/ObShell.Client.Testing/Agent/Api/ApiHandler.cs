using System.Security.Cryptography;
using System.Text;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>Handles the routes without an implementation of their own: returns the response that was set, a DAG, nothing, or data with every member set.</summary>
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
            ?? (setup.AnswersWithSamples ? null : Enter(route, call, rootPassword))
            ?? (route.StartsDag ? StartUnnamed(route)
                : route.AnswersNothing ? Reply.Empty
                : Reply.With(json => SampleData.Of(route.DataType!)!.WriteTo(json)));
        if (setup.AnswersWithSamples && reply.Refusal is null && rootPassword is not null)
        {
            setup.Configure(rootPassword);
        }

        return reply;
    }

    private Reply? Enter(ApiRoute route, IncomingCall call, string? rootPassword)
    {
        if (ModelRoutes.Find(route) is not { } known)
        {
            return null;
        }

        return setup.Gate.Enter(() =>
            known.WorksWithoutDatabase || setup.ObserverAvailability == ObserverAvailability.ConnectionAvailable ? known.Handle(new ModelCall(setup, route, call) { RootPassword = rootPassword }) : Refusals.NotHold);
    }

    /// <summary>Starts a DAG that changes nothing, for routes that do not use the model.</summary>
    private Reply StartUnnamed(ApiRoute route) => setup.Start(
        new DagPlan(route.Name, [setup.Topology.Self], _ => [new StagePlan(route.Name) { WhenDone = _ => [$"{route.Name} is done"] }]) { Lock = route.HoldsAgent ? DagLock.Agent : DagLock.None });

    /// <summary>Whether the body has a file, and the file matches its digest.</summary>
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
