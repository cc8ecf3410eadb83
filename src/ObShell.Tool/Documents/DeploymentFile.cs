using System.Text.Json;
using System.Text.Json.Serialization;
using ObShell.Client.Jobs;

namespace ObShell.Tool.Documents;

/// <summary>A deployment as a JSON file declares it; the password comes from elsewhere.</summary>
internal sealed record DeploymentFile
{
    public required string ClusterName { get; init; }

    public required int ClusterId { get; init; }

    public required IReadOnlyList<DeployedServer> Servers { get; init; }

    // What the file leaves out is null, whatever the initial value.
    public Dictionary<string, string>? Parameters { get; init; }

    public Dictionary<string, Dictionary<string, string>>? ZoneParameters { get; init; }

    /// <exception cref="ArgumentException">The file cannot be read.</exception>
    public static ClusterDeployment Read(string path, string password)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), DeploymentJson.Default.DeploymentFile)?.With(password)
                ?? throw new ArgumentException($"{path} declares nothing.");
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private ClusterDeployment With(string password) => new()
    {
        ClusterName = ClusterName,
        ClusterId = ClusterId,
        RootPassword = password,
        Servers = [.. Servers.Select(server => server.Parameters is null ? server with { Parameters = new Dictionary<string, string>() } : server)],
        Parameters = Parameters ?? [],
        ZoneParameters = ZoneParameters?.ToDictionary(zone => zone.Key, IReadOnlyDictionary<string, string> (zone) => zone.Value) ?? [],
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(DeploymentFile))]
internal sealed partial class DeploymentJson : JsonSerializerContext;
