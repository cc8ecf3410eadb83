using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>
/// Reads the members of a JSON object as Go does: names are case-insensitive, null and absent are the zero value, and the
/// first value of a wrong type is an error.
/// </summary>
internal sealed class GoJsonReader(string structName, JsonElement element)
{
    public string? Error { get; private set; }

    public string String(string name) => Find(name) is { } value && Check(value, name, "string", JsonValueKind.String) ? value.GetString()! : "";

    public bool Boolean(string name) =>
        Find(name) is { } value && Check(value, name, "bool", JsonValueKind.True, JsonValueKind.False) && value.GetBoolean();

    public long Int64(string name)
    {
        if (Find(name) is not { } value || !Check(value, name, "int64", JsonValueKind.Number))
        {
            return 0;
        }

        if (!value.TryGetInt64(out var number))
        {
            Error ??= $"json: cannot unmarshal number {value.GetRawText()} into Go struct field {structName}.{name} of type int64";
        }

        return number;
    }

    public IReadOnlyList<string> Strings(string name)
    {
        if (Find(name) is not { } value || !Check(value, name, "[]string", JsonValueKind.Array))
        {
            return [];
        }

        var items = new List<string>();
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Null && !Check(item, name, "string", JsonValueKind.String))
            {
                return [];
            }

            items.Add(item.GetString() ?? "");
        }

        return items;
    }

    /// <summary>Reads the members of a nested object, if there is one.</summary>
    public void Object(string name, string type, Action<GoJsonReader> read)
    {
        if (Find(name) is not { } value || !Check(value, name, type, JsonValueKind.Object))
        {
            return;
        }

        var inner = new GoJsonReader($"{structName}.{name}", value);
        read(inner);
        Error ??= inner.Error;
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "bool",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private JsonElement? Find(string name)
    {
        JsonElement? found = null;
        foreach (var member in element.EnumerateObject())
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                found = member.Value.ValueKind == JsonValueKind.Null ? null : member.Value;
            }
        }

        return found;
    }

    private bool Check(JsonElement value, string name, string type, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (kinds.Contains(value.ValueKind))
        {
            return true;
        }

        Error ??= $"json: cannot unmarshal {Kind(value)} into Go struct field {structName}.{name} of type {type}";
        return false;
    }
}
