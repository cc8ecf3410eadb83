namespace ObShell.Client.Protocol;

/// <summary>The routes of which more is to be known than their method tells.</summary>
internal static class RouteFacts
{
    private const string ListPackages = "List the packages (GET /api/v1/upgrade/package/info, since OBShell 4.3.0) before you upload it again.";

    private static readonly RouteFact[] Rows =
    [
        // Uses up the one-time token.
        new("GET", "/api/v1/sso/exchange"),

        // Their body says what to read or to check, and the handlers store nothing and start no DAG.
        new("POST", "/api/v1/status") { OnlyReads = true },
        new("POST", "/api/v1/alarm/alerts") { OnlyReads = true },
        new("POST", "/api/v1/alarm/rules") { OnlyReads = true },
        new("POST", "/api/v1/alarm/silencers") { OnlyReads = true },
        new("POST", "/api/v1/metrics/query") { OnlyReads = true },
        new("POST", "/api/v1/ob/zone/{zone_name}/stop/check") { OnlyReads = true },
        new("POST", "/api/v1/restore/source-tenant-info") { OnlyReads = true },
        new("POST", "/api/v1/security/credential/validate") { OnlyReads = true },
        new("POST", "/api/v1/security/credentials/validate") { OnlyReads = true },
        new("POST", "/api/v1/upgrade/env/check") { OnlyReads = true },

        // Writes an empty object to the storage and deletes it.
        new("POST", "/api/v1/obcluster/shared-storage/validate-key") { OnlyReads = true },

        // Returns the values of some parameters, and keeps them nowhere.
        new("POST", "/api/v1/upgrade/params/backup") { OnlyReads = true },

        new("POST", "/api/v1/package") { Advice = ListPackages },
        new("POST", "/api/v1/upgrade/package") { Advice = ListPackages },
    ];

    /// <summary>The routes. A route that is not among them only reads if it is GET.</summary>
    public static IReadOnlyList<RouteFact> All => Rows;

    /// <summary>Whether a request starts nothing, changes nothing and uses nothing up, so that it can be repeated. Nothing is allocated.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, with or without a query.</param>
    public static bool OnlyReads(string method, string path)
    {
        var isGet = method is "GET" or "HEAD";
        return Find(isGet ? "GET" : method, path)?.OnlyReads ?? isGet;
    }

    /// <summary>How to find out what became of a request whose response was lost; null for the usual advice.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, with or without a query.</param>
    public static string? Advice(string method, string path) => Find(method, path)?.Advice;

    private static RouteFact? Find(string method, string path)
    {
        foreach (var row in Rows)
        {
            if (row.Method == method && row.Matches(path))
            {
                return row;
            }
        }

        return null;
    }
}
