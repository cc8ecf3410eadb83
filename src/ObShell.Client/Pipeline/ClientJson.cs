using System.Text.Json;
using System.Text.Json.Serialization;
using ObShell.Client.Agents;
using ObShell.Client.Dags;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>The types of the JSON that a client writes and reads. Each group of routes has its own, so that a trimmed program contains only those that it uses.</summary>
internal static class ClientJson
{
    /// <summary>What every client needs: facts of an agent, sessions, DAGs, and responses without data.</summary>
    public static JsonSerializerOptions Core { get; } = ObShellJson.Create(InquiryJson.Default, SessionsJson.Default, DagsJson.Default);

    /// <summary>The types of one group of routes, and DAGs.</summary>
    public static JsonSerializerOptions For<TContext>()
        where TContext : JsonSerializerContext, new() => Group<TContext>.Options;

    private static class Group<TContext>
        where TContext : JsonSerializerContext, new()
    {
        public static readonly JsonSerializerOptions Options = ObShellJson.Create(new TContext(), DagsJson.Default);
    }
}
