using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>What to do with a failed node of a DAG: the body of <c>POST /api/v1/task/node/{id}</c>. Since OBShell 4.3.1.</summary>
/// <param name="Operator"><see cref="DagOperator.Pass"/>: OBShell accepts no other operator for a node.</param>
/// <exception cref="ArgumentException"><paramref name="Operator"/> is another operator.</exception>
public sealed record NodeOperatorRequest(DagOperator Operator)
{
    /// <summary>What to do: <see cref="DagOperator.Pass"/>.</summary>
    /// <exception cref="ArgumentException">The value is another operator.</exception>
    [JsonPropertyName("operator")]
    public DagOperator Operator { get; init => field = Check(value); } = Check(Operator, nameof(Operator));

    private static DagOperator Check(DagOperator value, [CallerMemberName] string name = "") =>
        value == DagOperator.Pass ? value : throw new ArgumentException($"A node can only be passed; '{Printable.Of(value.ToString())}' is not supported.", name);

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="dagOperator">The value of <see cref="Operator"/>.</param>
    public static implicit operator NodeOperatorRequest(DagOperator dagOperator) => new(dagOperator);
}
