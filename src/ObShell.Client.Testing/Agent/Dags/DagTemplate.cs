namespace ObShell.Client.Testing;

/// <summary>A DAG as OBShell lays it out, with placeholders in its names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Lock">What it locks.</param>
/// <param name="Home">Where it lives.</param>
/// <param name="Stages">Its stages, in order.</param>
internal sealed record DagTemplate(string Name, DagLock Lock, DagHome Home, params StageTemplate[] Stages);
