namespace ObShell.Client.Testing;

/// <summary>The charsets that tenants of the fake can have. The first collation of each is its default.</summary>
internal static class CharsetCatalogue
{
    public const string DefaultCollation = "utf8mb4_general_ci";

    private const string Unicode = "general_ci bin unicode_ci unicode_520_ci croatian_ci czech_ci 0900_ai_ci";

    public static IReadOnlyList<Charset> MySql { get; } =
    [
        new("utf8mb4", "UTF-8 Unicode", 4, Unicode),
        new("binary", "Binary pseudo charset", 1, ""),
        new("gbk", "GBK Simplified Chinese", 2, "chinese_ci bin"),
        new("utf16", "UTF-16 Unicode", 4, "general_ci bin unicode_ci"),
        new("gb18030", "GB18030", 4, "chinese_ci bin"),
        new("latin1", "cp1252 West European", 1, "swedish_ci bin"),
        new("ascii", "US ASCII", 1, "general_ci bin"),
    ];

    public static IReadOnlyList<Charset> Oracle { get; } = [.. MySql.Where(charset => charset.Name is "utf8mb4" or "gbk" or "gb18030")];

    public static Charset? Find(string name) => MySql.FirstOrDefault(charset => charset.Name == name);

    public static Charset? OfCollation(string collation) => MySql.FirstOrDefault(charset => charset.Collations.Contains(collation));

    public sealed record Charset(string Name, string Description, int MaxLength, string Endings)
    {
        public IReadOnlyList<string> Collations { get; } = [.. Endings.Split(' ').Select(ending => ending.Length == 0 ? Name : $"{Name}_{ending}")];
    }
}
