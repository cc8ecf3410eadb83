using System.Text.Json.Nodes;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>The DAG that a request would start.</summary>
/// <param name="Names">Its possible names.</param>
/// <param name="Tenant">The tenant that it locks; null if it locks none, or one that the request does not name.</param>
/// <param name="Facts">What else is known of it.</param>
internal sealed record ExpectedDag(IReadOnlyList<string> Names, string? Tenant, StartedDag Facts)
{
    /// <summary>The name for messages.</summary>
    public string Name => string.Join("' or '", Names);

    /// <summary>The DAG that a request would start; null if it starts none.</summary>
    /// <param name="route">The route of the request.</param>
    /// <param name="path">The path of the request.</param>
    /// <param name="body">The body of the request; empty for none.</param>
    public static ExpectedDag? Of(Route route, string path, ReadOnlyMemory<byte> body)
    {
        if (route.Starts.Length == 0)
        {
            return null;
        }

        var members = body.IsEmpty ? [] : JsonNode.Parse(body.Span) as JsonObject ?? [];
        var facts = route.Starts.First(dag => Applies(dag.When, members));
        var parts = PathParts(route.Path, path);
        return new ExpectedDag([.. facts.Name.Split('|').Select(name => Fill(name, parts, members))], facts.LocksTenant ? parts["name"] : null, facts);
    }

    /// <summary>Whether a DAG matches, as far as its data shows.</summary>
    public bool Fits(DagDetailDTO dag)
    {
        string[] names = NodesOf(dag);
        return HasName(dag) && (names.Length == 0 || (HasInOrder(names, Facts.Nodes) && !Facts.OtherNodes.Any(names.Contains)));
    }

    /// <summary>Whether a DAG that does not match has stages unknown to this version of the library, so that it may be the expected one anyway.</summary>
    public bool MayFit(DagDetailDTO dag) => HasName(dag) && NodesOf(dag).Any(node => !KnownDags.KnowsStage(node));

    private bool HasName(DagDetailDTO dag) =>
        Names.Contains(dag.Name, StringComparer.Ordinal) && (Tenant is null || dag.MaintenanceKey.Length == 0 || dag.MaintenanceKey == Tenant);

    private static string[] NodesOf(DagDetailDTO dag) => [.. (dag.Nodes ?? []).Where(node => node is not null).Select(node => node.Name)];

    private static bool HasInOrder(string[] names, string[] wanted)
    {
        var at = 0;
        foreach (var name in names)
        {
            at += at < wanted.Length && name == wanted[at] ? 1 : 0;
        }

        return at == wanted.Length;
    }

    private static bool Applies(string? when, JsonObject body)
    {
        if (when is null)
        {
            return true;
        }

        var parts = when.Split('=');
        return Text(body, parts[0]).Equals(parts is [_, var value] ? value : "true", StringComparison.OrdinalIgnoreCase);
    }

    private static Dictionary<string, string> PathParts(string template, string path) => template.Split('/').Zip(path.Split('?')[0].Split('/'))
        .Where(pair => pair.First.StartsWith('{'))
        .ToDictionary(pair => pair.First.Trim('{', '}'), pair => Uri.UnescapeDataString(pair.Second), StringComparer.Ordinal);

    private static string Fill(string name, Dictionary<string, string> parts, JsonObject body)
    {
        while (name.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = name.IndexOf('}', start);
            var member = name[(start + 1)..end];
            var value = parts.GetValueOrDefault(member) ?? Text(body, member);

            // An IPv6 address is written in brackets.
            name = $"{name[..start]}{(member == "ip" && value.Contains(':', StringComparison.Ordinal) ? $"[{value}]" : value)}{name[(end + 1)..]}";
        }

        return name;
    }

    private static string Text(JsonObject body, string member)
    {
        JsonNode? node = body;
        foreach (var part in member.Split('.'))
        {
            node = (node as JsonObject)?[part];
        }

        return node is JsonValue ? node.ToString() : "";
    }
}
