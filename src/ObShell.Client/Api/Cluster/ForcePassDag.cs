using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Failed DAGs that keep the cluster under maintenance and that an operation shall take as passed before it starts.</summary>
/// <param name="Id">The generic ids of the DAGs.</param>
public sealed record ForcePassDag([property: JsonPropertyName("id")] IReadOnlyList<DagId> Id);
