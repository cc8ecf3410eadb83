using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>What to do with a DAG: the body of <c>POST /api/v1/task/dag/{id}</c>.</summary>
/// <param name="Operator">
/// <see cref="DagOperator.Cancel"/> for an unfinished DAG; <see cref="DagOperator.Retry"/>, <see cref="DagOperator.Rollback"/> or
/// <see cref="DagOperator.Pass"/> for a failed one.
/// </param>
public sealed record DagOperatorRequest([property: JsonPropertyName("operator")] DagOperator Operator);
