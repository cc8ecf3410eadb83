using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>A table, view or other object of an Oracle tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record DatabaseObject
{
    /// <summary>The type of the object, such as <c>TABLE</c> or <c>VIEW</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the object.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The user that owns the object.</summary>
    [JsonPropertyName("owner")]
    public string Owner { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the object with its owner: <c>owner.name</c>.</summary>
    [JsonPropertyName("full_name")]
    public string FullName { get; init => field = value ?? ""; } = "";
}
