using System.Globalization;
using System.Reflection;
using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Pipeline;

/// <summary>Formats values for paths and queries as Go parses them, independent of culture.</summary>
internal sealed class UrlFormatter : IUrlParameterFormatter
{
    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) => value switch
    {
        null => null,
        true => "true",
        false => "false",
        IClosedValue { IsKnown: false } => throw new ArgumentException(
            $"'{Printable.Of(value.ToString()!)}' is not a value of {value.GetType().Name} that OBShell accepts.",
            ArgumentName(attributeProvider)),
        TimeSpan time => (time.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        DateTimeOffset moment => Rfc3339.Format(moment),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string? ArgumentName(ICustomAttributeProvider parameter) =>
        parameter.GetCustomAttributes(typeof(AliasAsAttribute), inherit: false) is [AliasAsAttribute { Name: var name }] ? RouteGuardHandler.ArgumentName(name) : null;
}
