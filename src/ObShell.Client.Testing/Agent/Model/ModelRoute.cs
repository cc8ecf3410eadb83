namespace ObShell.Client.Testing;

/// <summary>A route that reads or changes the model.</summary>
/// <param name="Name">The method and the path with its placeholders, such as <c>GET /api/v1/tenant/{name}</c>.</param>
/// <param name="Handle">Carries it out. Nobody else is in the model meanwhile.</param>
internal sealed record ModelRoute(string Name, Func<ModelCall, Reply> Handle)
{
    /// <summary>Whether it is there when the database does not answer.</summary>
    public bool WorksWithoutDatabase { get; init; }
}
