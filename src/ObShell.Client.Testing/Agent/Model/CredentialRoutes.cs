using System.Globalization;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The routes about the credentials for hosts that OBShell keeps.</summary>
internal static class CredentialRoutes
{
    private const string Host = "HOST";
    private const string Password = "PASSWORD";
    private const int SshPort = 22;
    private const int MaxPort = 65535;
    private const int PageSize = 10;

    public static IReadOnlyList<ModelRoute> All { get; } = ClusterGuard.OfClusterAgents(
        new("POST /api/v1/security/credential", Create),
        new("GET /api/v1/security/credential/{id}", OfId((_, credential) => Reply.With(Json(credential)))),
        new("PATCH /api/v1/security/credential/{id}", OfId(Update)),
        new("DELETE /api/v1/security/credential/{id}", OfId((call, credential) => call.Unless(null, () => call.Cluster.Credentials.Remove($"{credential.Id}")))),
        new("DELETE /api/v1/security/credentials", call => OfIds(call, found => call.Unless(null, () =>
        {
            foreach (var credential in found)
            {
                _ = call.Cluster.Credentials.Remove($"{credential.Id}");
            }
        }))),
        new("GET /api/v1/security/credentials", List),
        new("POST /api/v1/security/credential/validate", Validate),
        new("POST /api/v1/security/credentials/validate", call => OfIds(call, found => Reply.Contents(found.Select(credential => Validation(call.Cluster, credential.Targets, credential.Id))))),
        new("PUT /api/v1/security/credential/encrypt-secret-key", SetKey));

    private static Func<ModelCall, Reply> OfId(Func<ModelCall, FakeCredential, Reply> handle) =>
        call => call.Cluster.Credentials.Find(call.Segment("id")) is { } credential ? handle(call, credential) : OperationRefusals.CredentialNotFound;

    private static Reply OfIds(ModelCall call, Func<IReadOnlyList<FakeCredential>, Reply> handle)
    {
        if (call.Require("BatchCredentialParam", ("credential_id_list", "CredentialIdList")) is { } missing)
        {
            return missing;
        }

        FakeCredential?[] found = [.. call.Texts("credential_id_list").Distinct().Select(call.Cluster.Credentials.Find)];
        return found.Contains(null) ? OperationRefusals.CredentialNotFound : handle([.. found.OfType<FakeCredential>()]);
    }

    private static Reply Create(ModelCall call)
    {
        if ((call.Require("CreateCredentialParam", ("target_type", "TargetType"), ("name", "Name"), ("ssh_credential_property", "SshCredentialProperty"))
            ?? Check(call) ?? CheckUnique(call, null)) is { } refusal)
        {
            return refusal;
        }

        var credential = call.Cluster.Credentials.Put(new FakeCredential(call.Cluster.NextId(), call.Cluster.Now));
        return Set(call, credential);
    }

    private static Reply Update(ModelCall call, FakeCredential credential) =>
        (call.Require("UpdateCredentialParam", ("name", "Name"), ("ssh_credential_property", "SshCredentialProperty")) ?? Check(call) ?? CheckUnique(call, credential)) is { } refusal
            ? refusal
            : Set(call, credential);

    private static Reply Set(ModelCall call, FakeCredential credential)
    {
        credential.Name = call.Text("name")!;
        credential.Description = call.Text("description") ?? "";
        credential.Username = Word(call, "username");
        credential.Passphrase = Word(call, "passphrase");
        credential.Targets = Targets(call);
        credential.UpdatedAt = call.Cluster.Now;
        return Reply.With(Json(credential));
    }

    private static Reply Validate(ModelCall call) =>
        (call.Require("ValidateCredentialParam", ("target_type", "TargetType"), ("ssh_credential_property", "SshCredentialProperty")) ?? CheckForm(call)) is { } refusal
            ? refusal
            : Reply.With(Validation(call.Cluster, Targets(call), null));

    private static Reply SetKey(ModelCall call)
    {
        if (call.Require("UpdateCredentialEncryptSecretKeyParam", ("aes_key", "AesKey")) is { } missing)
        {
            return missing;
        }

        call.Cluster.CredentialKey = call.Text("aes_key")!;
        return Reply.Empty;
    }

    private static JsonObject Login(ModelCall call) => call.Body["ssh_credential_property"] as JsonObject ?? [];

    private static string Word(ModelCall call, string name) => Login(call)[name]?.ToString() ?? "";

    private static IReadOnlyList<(string Ip, int Port)> Targets(ModelCall call) => [.. (Login(call)["targets"] as JsonArray ?? []).OfType<JsonObject>()
        .Select(target => (target["ip"]?.ToString() ?? "", target["port"] is JsonValue value && value.TryGetValue<int>(out var port) && port != 0 ? port : SshPort))];

    /// <summary>Why a login cannot be kept; null when it can.</summary>
    private static Refusal? Check(ModelCall call)
    {
        var targets = Targets(call);
        return CheckForm(call)
            ?? (targets.FirstOrDefault(target => !call.Cluster.Servers.Any(server => server.Address.Ip == target.Ip)) is { Ip: { } unknown } ? OperationRefusals.HostUnknown(unknown) : null)
            ?? (targets.Select(target => call.Cluster.SshFailure(target.Ip)).FirstOrDefault(failure => failure is not null) is { } reason ? OperationRefusals.SshFailed(reason) : null);
    }

    private static Refusal? CheckForm(ModelCall call) =>
        call.Text("target_type") is { } type && type != Host ? OperationRefusals.TargetTypeNotSupported(type)
        : Targets(call).Count == 0 ? Refusals.BindJsonFailed(Refusals.Required("SshCredentialProperty", "Targets"))
        : Word(call, "username").Length == 0 ? Refusals.BindJsonFailed(Refusals.Required("SshCredentialProperty", "Username"))
        : Word(call, "type") != Password ? OperationRefusals.AuthTypeNotSupported(Word(call, "type"))
        : Targets(call).FirstOrDefault(target => target.Port is < 1 or > MaxPort) is { Ip: not null, Port: var port } ? OperationRefusals.PortInvalid(port)
        : null;

    private static Refusal? CheckUnique(ModelCall call, FakeCredential? itself)
    {
        FakeCredential[] others = [.. call.Cluster.Credentials.Where(credential => credential != itself)];
        return others.Any(credential => credential.Name == call.Text("name")) ? OperationRefusals.NameExists(call.Text("name")!)
            : Targets(call).FirstOrDefault(target => others.Any(credential => credential.Targets.Any(known => known.Ip == target.Ip))) is { Ip: { } host } ? OperationRefusals.HostExists(host)
            : null;
    }

    private static Reply List(ModelCall call)
    {
        var word = call.Query("key_word") ?? "";
        var found = call.Cluster.Credentials
            .Where(credential => call.Query("credential_id") is not { } id || id == $"{credential.Id}")
            .Where(credential => call.Query("target_type") is null or Host)
            .Where(credential => credential.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || credential.Targets.Any(target => target.Ip.Contains(word, StringComparison.Ordinal)));
        Func<FakeCredential, IComparable> key = call.Query("sort")?.ToLowerInvariant() switch
        {
            "name" => credential => credential.Name,
            "access_target" => credential => credential.Targets[0].Ip,
            "create_time" => credential => credential.CreatedAt,
            "update_time" => credential => credential.UpdatedAt,
            _ => credential => credential.Id,
        };
        var sorted = found.OrderBy(key);
        var isDescending = "DESC".Equals(call.Query("sort_order"), StringComparison.OrdinalIgnoreCase);
        var size = int.TryParse(call.Query("page_size"), CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : PageSize;
        return Reply.With(ModelJson.Page(call, [.. (isDescending ? sorted.Reverse() : sorted).Select(Json)], size));
    }

    private static JsonObject Json(FakeCredential credential) => new()
    {
        ["credential_id"] = credential.Id,
        ["name"] = credential.Name,
        ["target_type"] = Host,
        ["description"] = credential.Description,
        ["ssh_secret"] = new JsonObject
        {
            ["targets"] = new JsonArray([.. credential.Targets.Select(Target)]),
            ["username"] = credential.Username,
            ["type"] = Password,
        },
        ["create_time"] = ModelJson.Time(credential.CreatedAt),
        ["update_time"] = ModelJson.Time(credential.UpdatedAt),
    };

    private static JsonObject Target((string Ip, int Port) target) => new() { ["ip"] = target.Ip, ["port"] = target.Port };

    private static JsonObject Validation(FakeCluster cluster, IReadOnlyList<(string Ip, int Port)> targets, int? id)
    {
        var failed = targets.Count(target => cluster.SshFailure(target.Ip) is not null);
        var result = new JsonObject
        {
            ["target_type"] = Host,
            ["succeeded_count"] = targets.Count - failed,
            ["failed_count"] = failed,
            ["details"] = new JsonArray([.. targets.Select(target => new JsonObject
            {
                ["target"] = Target(target),
                ["connection_result"] = cluster.SshFailure(target.Ip) is null ? "SUCCESS" : "CONNECT_FAILED",
                ["message"] = cluster.SshFailure(target.Ip) ?? "",
            })]),
        };
        if (id is { } number)
        {
            result.Insert(0, "credential_id", number);
        }

        return result;
    }
}
