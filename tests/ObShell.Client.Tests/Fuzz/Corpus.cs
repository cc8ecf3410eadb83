using System.Text;
using System.Text.Json;
using ObShell.Client.Agents;
using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>The source of inputs: the responses of a real agent, and how this library reads each of them.</summary>
internal static class Corpus
{
    /// <summary>The readers of responses: one for each type of envelope.</summary>
    public static IReadOnlyList<AnswerReader> Readers { get; } =
    [
        AnswerReader.Of<DagDetailDTO>("ob/stop", "task/dag/2", "task/dag/1", "task/dag/maintain/ob", "task/dag/maintain/agent?", "ob/init", "agent/join", "agent/remove", "config"),
        AnswerReader.Of<ObShellList<DagDetailDTO>>("unfinish", "task/dags", "main_dags", "maintain/agents"),
        AnswerReader.Of<AgentInfo>("v1/info"),
        AnswerReader.Of<AgentKey>("v1/secret"),
        AnswerReader.Of<AgentStatus>("v1/status"),
        AnswerReader.Of<GitInfo>("git-info"),
        AnswerReader.Of<ServerTime>("v1/time"),
        AnswerReader.Of<string>("login", "sso"),
        AnswerReader.Of<JsonElement?>(),
    ];

    /// <summary>The responses of a real agent.</summary>
    public static IReadOnlyList<RecordedAnswer> Answers { get; } =
    [
        .. from name in Recording.Names
           from exchange in Recording.Load(name).Exchanges
           let target = exchange.Target
           select new RecordedAnswer(
               target,
               exchange.Status,
               Encoding.UTF8.GetBytes(exchange.ResponseBody),
               Readers.FirstOrDefault(reader => reader.Routes.Any(route => $"{target}?".Contains(route, StringComparison.Ordinal))) ?? Readers[^1]),
    ];

    /// <summary>The public keys of real agents, in base64.</summary>
    public static IReadOnlyList<string> PublicKeys { get; } =
    [
        .. Answers.Where(answer => answer.Target.EndsWith("/secret", StringComparison.Ordinal))
            .Select(answer => JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty("public_key").GetString()!)
            .Distinct(),
    ];
}

/// <summary>A response of a real agent.</summary>
internal sealed record RecordedAnswer(string Target, int Status, byte[] Body, AnswerReader Reader);

/// <summary>Reads a response into one type of envelope.</summary>
internal sealed record AnswerReader(string Name, IReadOnlyList<string> Routes, Func<AnswerContent, object?> Read)
{
    public static AnswerReader Of<T>(params string[] routes) => new(typeof(T).Name, routes, content => Answers.Read<T>(content, WholeJson.Options));
}
