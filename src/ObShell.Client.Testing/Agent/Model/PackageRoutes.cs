using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>The routes that upload, list and delete packages.</summary>
internal static class PackageRoutes
{
    private const string ObproxyName = "obproxy-ce";
    private const int ChunkSize = (8 << 20) - 1;

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/upgrade/package", call => Upload(call, InPascalCase)),
        new("POST /api/v1/package", call => Upload(call, InSnakeCase)),
        new("GET /api/v1/upgrade/package/info", call => CheckAgent(call) is { } refusal ? refusal : Reply.Contents(call.Cluster.Packages.Select(package => Describe(package, InSnakeCase)))),
        new("DELETE /api/v1/upgrade/package/{id}", Delete),
        new("POST /api/v1/obproxy/package", UploadObproxy) { WorksWithoutDatabase = true },
    ];

    private static Refusal? CheckAgent(ModelCall call) =>
        call.Setup.Identity == AgentIdentity.ClusterAgent ? null : Refusals.WrongIdentity(call.Self, call.Setup.Identity, AgentIdentity.ClusterAgent);

    private static Reply Upload(ModelCall call, Func<string, string> spell)
    {
        string[] names = ["obshell", "oceanbase-diagnostic-tool", .. DatabaseNames(call.Cluster)];
        return CheckAgent(call) is { } unfit ? unfit
            : Read(call, call.Cluster.NextId, name => names.Contains(name) ? null : new(400, "OB.Package.Name.NotSupport", $"Package '{name}' is none of {string.Join(", ", names)}"), out var package) is { } refusal ? refusal
            : Reply.With(Describe(call.Cluster.Add(package), spell));
    }

    private static Reply UploadObproxy(ModelCall call)
    {
        var packages = call.Setup.ObproxyPackages;
        if (Read(call, () => packages.Count + 1, name => name == ObproxyName ? null : new(400, "OBProxy.Package.Name.Invalid", $"Package '{name}' is not {ObproxyName}"), out var package) is { } refusal)
        {
            return refusal;
        }

        packages.Add(package);
        var description = Describe(package, InPascalCase);
        _ = description.Remove("UpgradeDepYaml");
        return Reply.With(description);
    }

    /// <summary>The names of the packages that the database of a cluster is made of.</summary>
    public static IReadOnlyList<string> DatabaseNames(FakeCluster cluster) => cluster.IsCommunityEdition ? ["oceanbase-ce", "oceanbase-ce-libs"] : ["oceanbase"];

    private static Refusal? Read(ModelCall call, Func<int> nextId, Func<string, Refusal?> checkName, out FakePackage package)
    {
        package = null!;
        var file = call.Incoming.File!.Value;
        if (RpmHeader.Read(file.Span) is not { } header)
        {
            return new(400, "Package.Format.Invalid", "The file is not an RPM package");
        }

        if (checkName(header.Name) is { } refusal)
        {
            return refusal;
        }

        if (!FakePackage.IsRelease(header.Release))
        {
            return new(400, "Package.ReleaseFormat.Invalid", $"The release '{header.Release}' has no build and distribution");
        }

        package = FakePackage.Create(nextId(), header.Name, header.Version, header.Release, header.Architecture, call.Now, file.Length, header.PayloadSize);
        return null;
    }

    private static Reply Delete(ModelCall call)
    {
        var id = call.Segment("id");
        if (CheckAgent(call) is { } refusal)
        {
            return refusal;
        }

        return call.Cluster.Packages.FirstOrDefault(package => package.Id.ToString(CultureInfo.InvariantCulture) == id) is { } found && call.Cluster.Packages.Remove(found.ToString())
            ? Reply.Empty
            : new Refusal(400, "OB.Package.NotExist", $"Package '{id}' does not exist");
    }

    private static JsonObject Describe(FakePackage package, Func<string, string> spell) => new(new (string Name, JsonNode Value)[]
    {
        ("PkgId", package.Id),
        ("Name", package.Name),
        ("Version", package.Version),
        ("ReleaseDistribution", package.Release),
        ("Distribution", package.Distribution),
        ("Release", package.Build),
        ("Architecture", package.Architecture),
        ("Size", package.Size),
        ("PayloadSize", package.PayloadSize),
        ("ChunkCount", (package.Size + ChunkSize - 1) / ChunkSize),
        ("Md5", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(package.ToString())))[..32]),
        ("UpgradeDepYaml", ""),
        ("GmtModify", ModelJson.Time(package.UploadedAt)),
    }.Select(member => KeyValuePair.Create<string, JsonNode?>(spell(member.Name), member.Value)));

    private static string InPascalCase(string name) => name;

    private static string InSnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
