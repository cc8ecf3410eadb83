using System.Text.Json;
using ObShell.Client.Pipeline.Authentication;

namespace ObShell.Client.TestSupport;

/// <summary>Exchanges with a real agent, with its throw-away private key.</summary>
internal sealed record Recording(string Name, string PrivateKey, IReadOnlyList<Exchange> Exchanges)
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "recordings");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order()!;

    public static Recording Load(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, $"{name}.json")));
        var root = document.RootElement;
        return new Recording(
            name,
            root.GetProperty("private_key_pkcs1_base64").GetString()!,
            [.. root.GetProperty("exchanges").EnumerateArray().Select(Exchange.From)]);
    }

    public override string ToString() => Name;
}

/// <summary>One request and its response. The plaintexts are those that the real agent decrypted.</summary>
internal sealed record Exchange(
    string Method, string Target, string? Header, string RequestBody, JsonElement? HeaderPlaintext, string? BodyPlaintext, int Status, string ContentType, string ResponseBody)
{
    public string Path => Target.Split('?')[0];

    public static Exchange From(JsonElement exchange)
    {
        var request = exchange.GetProperty("request");
        var response = exchange.GetProperty("response");
        var header = request.GetProperty("headers").EnumerateObject()
            .FirstOrDefault(header => header.Name.StartsWith("X-Ocs-", StringComparison.OrdinalIgnoreCase) && header.Name.EndsWith("Header", StringComparison.OrdinalIgnoreCase));
        return new Exchange(
            request.GetProperty("method").GetString()!,
            request.GetProperty("target").GetString()!,
            header.Value.ValueKind == JsonValueKind.String ? header.Value.GetString() : null,
            request.GetProperty("body").GetString()!,
            request.TryGetProperty("header_plaintext", out var plaintext) && plaintext.ValueKind == JsonValueKind.Object ? plaintext.Clone() : null,
            request.TryGetProperty("body_plaintext", out var body) ? body.GetString() : null,
            response.GetProperty("status").GetInt32(),
            response.GetProperty("headers").GetProperty("Content-Type").GetString()!,
            response.GetProperty("body").GetString()!);
    }
}
