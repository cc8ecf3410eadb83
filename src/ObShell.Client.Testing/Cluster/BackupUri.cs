namespace ObShell.Client.Testing;

/// <summary>Where backups are.</summary>
internal static class BackupUri
{
    private static readonly string[] Secrets = ["access_id", "access_key", "encrypt_key", "appid"];

    /// <summary>A URI as the database repeats it: without the keys to the storage.</summary>
    public static string WithoutKeys(string uri)
    {
        var parts = uri.Split('?', 2);
        string[] kept = parts.Length == 1 ? [] : [.. parts[1].Split('&').Where(pair => !Secrets.Contains(pair.Split('=')[0]))];
        return kept.Length == 0 ? parts[0] : $"{parts[0]}?{string.Join('&', kept)}";
    }
}
