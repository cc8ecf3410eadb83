using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>The id of the DAG, node or sub-task that a request is about: it identifies the agent that stores it.</summary>
internal static class TaskOwner
{
    private static readonly HttpRequestOptionsKey<DagId> Key = new(RequestOptions.DagId);

    /// <summary>The id; null if the request is not about a task, or the id has another form.</summary>
    public static DagId? IdIn(HttpRequestMessage request)
    {
        if (request.Options.TryGetValue(Key, out var id))
        {
            return id;
        }

        var route = RequestRoute.Of(request);
        if (route.Access != RouteAccess.Task)
        {
            return null;
        }

        // Nodes and sub-tasks have ids of the same form.
        var placeholder = Array.FindIndex(route.Path.Split('/'), part => part.StartsWith('{'));
        return request.RequestUri!.AbsolutePath.Split('/') is var parts && parts.Length > placeholder && DagId.TryParse(parts[placeholder], out var parsed) ? parsed : null;
    }
}
