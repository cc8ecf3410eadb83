namespace ObShell.Client.Protocol;

/// <summary>The names of the options of requests.</summary>
internal static class RequestOptions
{
    /// <summary>The id of the DAG that the request is about.</summary>
    public const string DagId = "ObShell.Client.DagId";
}
