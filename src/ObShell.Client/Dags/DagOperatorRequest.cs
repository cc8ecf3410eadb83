using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>What to do with a DAG: the body of <c>POST /api/v1/task/dag/{id}</c>. Since OBShell 4.2.3.</summary>
/// <param name="Operator">
/// <see cref="DagOperator.Cancel"/> for an unfinished DAG; <see cref="DagOperator.Retry"/>, <see cref="DagOperator.Rollback"/> or
/// <see cref="DagOperator.Pass"/> for a failed one. OBShell accepts no other operator.
/// </param>
/// <exception cref="ArgumentException"><paramref name="Operator"/> is none of these.</exception>
internal sealed record DagOperatorRequest(DagOperator Operator)
{
    /// <summary>What to do: <see cref="DagOperator.Cancel"/>, <see cref="DagOperator.Retry"/>, <see cref="DagOperator.Rollback"/> or <see cref="DagOperator.Pass"/>.</summary>
    /// <exception cref="ArgumentException">The value is none of these.</exception>
    [JsonPropertyName("operator")]
    public DagOperator Operator { get; init => field = Check(value); } = Check(Operator, nameof(Operator));

    private static DagOperator Check(DagOperator value, [CallerMemberName] string name = "") =>
        value == DagOperator.Cancel || value == DagOperator.Retry || value == DagOperator.Rollback || value == DagOperator.Pass
            ? value
            : throw new ArgumentException($"A DAG can be cancelled, retried, rolled back or passed; '{Printable.Of(value.ToString())}' is none of these.", name);
}
