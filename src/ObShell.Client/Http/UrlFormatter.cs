using System.Globalization;
using System.Reflection;
using Refit;

namespace ObShell.Client.Http;

/// <summary>Writes values into paths and queries as Go reads them, whatever the culture of the machine.</summary>
internal sealed class UrlFormatter : IUrlParameterFormatter
{
    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) => value switch
    {
        null => null,
        true => "true",
        false => "false",
        DateTimeOffset moment => Rfc3339.Format(moment),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
