namespace ObShell.Client.Protocol;

/// <summary>The names under which facts travel beside the address of a request.</summary>
internal static class RequestOptions
{
    /// <summary>The id of the DAG that the request is about.</summary>
    public const string DagId = "ObShell.Client.DagId";
}
