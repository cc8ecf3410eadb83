using System.Globalization;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>What routes of several areas say in the same words.</summary>
internal static class ModelJson
{
    public const string NoTime = "0001-01-01T00:00:00Z";

    public static string Time(DateTimeOffset? time) => time is { } moment ? moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture) : NoTime;

    public static string Seconds(DateTimeOffset? time) => time is { } moment ? moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) : NoTime;

    public static string YesNo(bool value) => value ? "YES" : "NO";

    /// <summary>A size as OBShell prints it, such as <c>62.00 GB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        >= 1L << 40 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 40):F2} TB"),
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):F2} GB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):F2} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 10):F2} KB"),
    };

    public static double Percent(double part, double whole) => whole == 0 ? 0 : part * 100 / whole;

    /// <summary>A page of a list, with its description after or before it.</summary>
    /// <param name="call">The call, whose query has <c>page</c> and <c>size</c>.</param>
    /// <param name="items">All items.</param>
    /// <param name="defaultSize">How many items a page has when the query does not say.</param>
    public static JsonObject Page(ModelCall call, IReadOnlyList<JsonNode> items, int defaultSize)
    {
        var number = int.TryParse(call.Query("page"), CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;
        var size = int.TryParse(call.Query("size"), CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : defaultSize;
        return new JsonObject
        {
            ["contents"] = new JsonArray([.. items.Skip((int)Math.Min((long)(number - 1) * size, int.MaxValue)).Take(size)]),
            ["page"] = new JsonObject
            {
                ["total_elements"] = items.Count,
                ["total_pages"] = (int)(((long)items.Count + size - 1) / size),
                ["size"] = size,
                ["number"] = number,
            },
        };
    }
}
