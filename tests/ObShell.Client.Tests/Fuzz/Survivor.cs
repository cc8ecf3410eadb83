using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Every property of a parsed value can be read.</summary>
internal static class Survivor
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>Reads every property of a value, and of everything in it, and calls ToString, Equals and GetHashCode on each of them.</summary>
    public static void LookAt(object? value)
    {
        switch (value)
        {
            // .NET's own types, which may contain invalid text.
            case null or JsonElement:
                break;
            case string or not IEnumerable when value.GetType().Assembly != typeof(ObShellClient).Assembly:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    LookAt(item);
                }

                break;
            default:
                LookAtOurs(value);
                break;
        }
    }

    private static void LookAtOurs(object value)
    {
        _ = value.ToString();
        _ = value.GetHashCode();
        if (!value.Equals(value))
        {
            throw new AssertionException($"{value.GetType().Name} is not equal to itself.");
        }

        foreach (var property in Properties.GetOrAdd(value.GetType(), static type => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)]))
        {
            LookAt(property.GetValue(value));
        }
    }
}
