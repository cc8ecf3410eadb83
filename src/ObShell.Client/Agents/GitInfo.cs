using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The source that an agent was built from: the answer of <c>GET /api/v1/git-info</c>.</summary>
public sealed record GitInfo
{
    /// <summary>The branch.</summary>
    [JsonPropertyName("branch")]
    public string Branch { get; init => field = value ?? ""; } = "";

    /// <summary>The commit, in full.</summary>
    [JsonPropertyName("commitId")]
    public string CommitId { get; init => field = value ?? ""; } = "";

    /// <summary>The commit, shortened.</summary>
    [JsonPropertyName("shortCommitId")]
    public string ShortCommitId { get; init => field = value ?? ""; } = "";

    /// <summary>When the commit was made, as git writes it (<c>Fri May 8 09:06:47 2026 +0000</c>).</summary>
    [JsonPropertyName("commitTime")]
    public string CommitTime { get; init => field = value ?? ""; } = "";
}
