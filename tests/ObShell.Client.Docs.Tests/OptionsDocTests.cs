using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ObShell.Client.Jobs;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Docs.Tests;

/// <summary>The tables of docs/options.md: written from the options and their documentation.</summary>
internal sealed class OptionsDocTests
{
    private static IEnumerable<TestCaseData> Options =>
    [
        new("client options", new ObShellClientOptions()),
        new("DAG options", new DagFollowOptions()),
        new("TLS options", new TlsOptions()),
        new("job options", new JobOptions()),
        new("upload options", PackageUpload.FromStream(new MemoryStream([1]), "package.rpm")),
    ];

    [TestCaseSource(nameof(Options))]
    public void The_table_of_options_is_current(string name, object defaults) => Documents.Check("docs/options.md", name, Table(defaults));

    private static string Table(object defaults)
    {
        var text = new StringBuilder("| option | type | default | what it is |\n| --- | --- | --- | --- |\n");
        foreach (var property in defaults.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true }))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{property.Name}` | {TypeOf(property)} | {Default(property.GetValue(defaults))} | {Documentation.Markdown(property).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return text.ToString();
    }

    private static string TypeOf(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
    {
        var type when type == typeof(string) => "text",
        var type when type == typeof(bool) => "true or false",
        var type when type == typeof(int) || type == typeof(double) => "number",
        var type when type == typeof(TimeSpan) => "duration",
        var type when type == typeof(IList<string>) => "list of texts",
        var type when type == typeof(IProgress<long>) => "`IProgress<long>`",
        { IsGenericType: true } type => $"`{type.Name.Split('`')[0]}<{type.GenericTypeArguments[0].Name}>`",
        var type => $"`{type.Name}`",
    };

    private static string Default(object? value) => value switch
    {
        null => "none",
        "" => "empty",
        string text => $"`{text}`",
        bool flag => flag ? "true" : "false",
        TimeSpan duration => $"`{duration.ToString(@"hh\:mm\:ss\.FFF", CultureInfo.InvariantCulture).TrimEnd('.')}`",
        ICollection { Count: 0 } => "empty",
        Enum word => $"`{word}`",
        int or double => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        _ => "see below",
    };
}
