using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.TestSupport;

/// <summary>The routes, types, values and error codes of OBShell 4.5.0.</summary>
internal static class Inventory
{
    private static JsonSerializerOptions Names { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyList<InventoryRoute> Routes { get; } = Read<InventoryRoute[]>("routes.json");

    public static IReadOnlyDictionary<string, InventoryType> Types { get; } = Read<Dictionary<string, InventoryType>>("types.json");

    public static IReadOnlyDictionary<string, JsonNode[]> Values { get; } = Read<Dictionary<string, JsonNode[]>>("enums.json");

    /// <summary>The sets of values outside of which OBShell refuses a request.</summary>
    public static IReadOnlyList<string> ClosedValues { get; } = Read<string[]>("closed-enums.json");

    public static IReadOnlyList<InventoryError> Errors { get; } = Read<InventoryError[]>("errors.json");

    /// <summary>The DAGs that routes start.</summary>
    public static IReadOnlyList<InventoryDag> Dags { get; } = Read<InventoryDag[]>("dags.json");

    public static IReadOnlyList<InventorySdk> Sdks { get; } = Read<InventorySdk[]>("sdk-coverage.json");

    /// <summary>Aliases of a route, and the one that the library uses: the newest that the oldest server with the operation supports.</summary>
    public static IReadOnlyDictionary<string, string> Aliases { get; } = new Dictionary<string, string>
    {
        ["POST /api/v1/status"] = "GET /api/v1/status",
        ["POST /api/v1/agent"] = "POST /api/v1/agent/join",
        ["DELETE /api/v1/agent"] = "POST /api/v1/agent/remove",
        ["DELETE /api/v1/observer"] = "POST /api/v1/ob/scale_in",
        ["POST /api/v1/obcluster/config"] = "PUT /api/v1/obcluster/config",
        ["POST /api/v1/observer/config"] = "PUT /api/v1/observer/config",
        ["GET /api/v1/tenant/{name}/users"] = "GET /api/v1/tenant/{name}/user",
        ["PUT /api/v1/tenant/{name}/user/{user}/db-privileges"] = "PUT /api/v1/tenant/{name}/user/{user}/db-privilege",
        ["PUT /api/v1/tenant/{name}/user/{user}/global-privileges"] = "PUT /api/v1/tenant/{name}/user/{user}/global-privilege",
    };

    private static T Read<T>(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "inventory", name));
        return JsonSerializer.Deserialize<T>(file, Names)!;
    }
}

internal sealed record InventoryRoute(string Method, string Path, string Auth, string? BodyType, string? ResponseType, string Since)
{
    public InventoryParameter[] PathParams { get; init; } = [];

    public InventoryParameter[] QueryParams { get; init; } = [];

    public bool ReturnsDag { get; init; }

    [JsonPropertyName("may_return_204")]
    public bool MayReturn204 { get; init; }

    [JsonPropertyName("multipart")]
    public JsonArray? Parts { get; init; }

    [JsonIgnore]
    public bool Multipart => Parts is not null;

    public bool BodyRequired { get; init; }

    public string Name => $"{Method} {Path}";

    public override string ToString() => Name;
}

internal sealed record InventoryParameter(string Name, string Type)
{
    public bool Required { get; init; }

    public string? Format { get; init; }

    public string? Enum { get; init; }
}

internal sealed record InventoryType(string[] UsedIn, InventoryField[] Fields);

internal sealed record InventoryField(string Json, string Type)
{
    public bool Nullable { get; init; }

    public bool Required { get; init; }

    public string? Enum { get; init; }
}

internal sealed record InventoryError(string ErrCode, int HttpStatus);

internal sealed record InventorySdk(string Method, string Path, bool Go, bool Python);
