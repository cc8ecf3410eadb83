using System.Collections.Concurrent;
using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>The responses that tests have set, by route.</summary>
internal sealed class AnswerBook
{
    private readonly ConcurrentDictionary<string, Reply> _replies = new(StringComparer.Ordinal);

    public void Set(string method, string route, string dataJson)
    {
        using var document = JsonDocument.Parse(dataJson);
        var data = document.RootElement.Clone();
        _replies[ApiRoutes.Canonical(method, route)] = Reply.With(data.WriteTo);
    }

    public void SetNothingToDo(string method, string route) => _replies[ApiRoutes.Canonical(method, route)] = Reply.NothingToDo;

    public void SetRefusal(string method, string route, int status, string errCode, string message) =>
        _replies[ApiRoutes.Canonical(method, route)] = new Refusal(status, errCode, message);

    public Reply? Find(ApiRoute route) => _replies.GetValueOrDefault(ApiRoutes.Canonical(route));
}
