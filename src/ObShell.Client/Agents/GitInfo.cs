using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The source revision that an agent was built from: the response of <c>GET /api/v1/git-info</c>.</summary>
public sealed record GitInfo
{
    /// <summary>The branch.</summary>
    [JsonPropertyName("branch")]
    public string Branch { get; init => field = value ?? ""; } = "";

    /// <summary>The full commit hash.</summary>
    [JsonPropertyName("commitId")]
    public string CommitId { get; init => field = value ?? ""; } = "";

    /// <summary>The short commit hash.</summary>
    [JsonPropertyName("shortCommitId")]
    public string ShortCommitId { get; init => field = value ?? ""; } = "";

    /// <summary>When the commit was created, in git's format (<c>Fri May 8 09:06:47 2026 +0000</c>).</summary>
    [JsonPropertyName("commitTime")]
    public string CommitTime { get; init => field = value ?? ""; } = "";
}
