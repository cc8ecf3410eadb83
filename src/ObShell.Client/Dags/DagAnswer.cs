namespace ObShell.Client.Dags;

/// <summary>A DAG as an agent has just returned it, and the call that returned it.</summary>
internal sealed record DagAnswer(DagDetailDTO Dag, ObShellCall Call)
{
    /// <summary>Polls a DAG once.</summary>
    public static async Task<DagAnswer> ReadAsync(IDagApi api, DagId id, bool showDetails, CancellationToken cancellationToken)
    {
        var response = await api.GetAsync(id, showDetails, id, cancellationToken).ConfigureAwait(false);
        return new DagAnswer(response.Data ?? throw new ObShellInvalidResponseException("it has no DAG", response.Call!), response.Call!);
    }
}
