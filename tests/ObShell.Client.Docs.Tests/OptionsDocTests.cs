using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
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

    [Test]
    public void The_table_of_the_options_of_jobs_is_current()
    {
        var text = new StringBuilder("| job | option | type | default | what it is |\n| --- | --- | --- | --- | --- |\n");
        foreach (var job in typeof(ObShellJob).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ObShellJob))).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var defaults = Activator.CreateInstance(job, new object?[job.GetConstructors().Min(constructor => constructor.GetParameters().Length)])!;
            foreach (var property in Settable(job))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{job.Name}` {Row(property, defaults)}");
            }
        }

        Documents.Check("docs/options.md", "options of jobs", text.ToString());
    }

    private static string Table(object defaults)
    {
        var text = new StringBuilder("| option | type | default | what it is |\n| --- | --- | --- | --- |\n");
        foreach (var property in Settable(defaults.GetType()))
        {
            text.Append(Row(property, defaults));
        }

        return text.ToString();
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    private static string Row(PropertyInfo property, object defaults) =>
        $"| `{property.Name}` | {TypeOf(property.PropertyType)} | {(IsRequired(property) ? "required" : Default(property.GetValue(defaults)))} | {Documentation.Markdown(property).Replace("|", "\\|", StringComparison.Ordinal)} |\n";

    /// <summary>Whether a value has to be given: by name, or in the constructor.</summary>
    private static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null
        || property.DeclaringType!.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static string TypeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var bare when bare == typeof(string) => "text",
        var bare when bare == typeof(bool) => "true or false",
        var bare when bare == typeof(int) || bare == typeof(double) => "number",
        var bare when bare == typeof(TimeSpan) => "duration",
        { IsGenericType: true } list when list.Name is "IList`1" or "IReadOnlyList`1" => $"list of {(list.GenericTypeArguments[0] == typeof(string) ? "texts" : TypeOf(list.GenericTypeArguments[0]))}",
        { IsGenericType: true } map when map.Name == "IReadOnlyDictionary`2" => $"map from {TypeOf(map.GenericTypeArguments[0])} to {TypeOf(map.GenericTypeArguments[1])}",
        var progress when progress == typeof(IProgress<long>) => "`IProgress<long>`",
        { IsGenericType: true } generic => $"`{generic.Name.Split('`')[0]}<{generic.GenericTypeArguments[0].Name}>`",
        var other => $"`{other.Name}`",
    };

    private static string Default(object? value) => value switch
    {
        null => "none",
        "" => "empty",
        string text => $"`{text}`",
        bool flag => flag ? "true" : "false",
        TimeSpan duration => $"`{duration.ToString(duration.Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss\.FFF", CultureInfo.InvariantCulture).TrimEnd('.')}`",
        IEnumerable items when !items.Cast<object>().Any() => "empty",
        int or double => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        _ when value.GetType().IsValueType => $"`{value}`",
        _ => "see below",
    };
}
