using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The main DAGs of earlier starts and stops whose locks a start or stop releases before it begins.</summary>
/// <remarks>
/// <para>
/// A start or stop (the <em>main</em> DAG, <c>Start OB</c> or <c>Stop OB</c>) creates a sub-DAG on each agent of the cluster, which locks that agent. If the main DAG is
/// cancelled or interrupted, its sub-DAGs remain, and the next start or stop is accepted but fails at its second stage
/// (<see cref="DagFailedException.Locks"/>). An agent releases such a lock only if this list contains the id of the <em>main</em> DAG; one id releases all agents.
/// The ids of sub-DAGs (<c>Start observer</c>, <c>Stop observer</c>) and of the DAGs of other operations have no effect.
/// </para>
/// <para>
/// The id is that of the earlier operation's <see cref="DagOperation"/>, <see cref="Dags.AgentLock.MainDag"/>, the <c>main_dag_id</c> of a sub-DAG's
/// <see cref="TaskStatusDTO.AdditionalData"/>, or one of <see cref="Dags.ITaskApi.ListAgentMainDagsAsync"/>. Pass it after the main DAG has ended: a sub-DAG that is still
/// running is cancelled, which makes this start or stop fail, and only the next one succeeds.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// StopClusterRequest.WholeCluster(StopMode.Force) with { ForcePassDag = new ForcePassDag([cancelledStop.Id]) };
/// </code>
/// </example>
/// <param name="Id">The generic ids of the main DAGs.</param>
public sealed record ForcePassDag([property: JsonPropertyName("id")] IReadOnlyList<DagId> Id);
