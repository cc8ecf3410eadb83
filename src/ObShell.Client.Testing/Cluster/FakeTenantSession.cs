namespace ObShell.Client.Testing;

/// <summary>A connection of a client to a <see cref="FakeTenant"/>.</summary>
public sealed class FakeTenantSession
{
    internal FakeTenantSession(long id, FakeServer? server, string user, string database, DateTimeOffset since) =>
        (Id, Server, User, Database, Since) = (id, server, user, database, since);

    /// <summary>The id.</summary>
    public long Id { get; }

    /// <summary>The server that it is at; null when the cluster has none.</summary>
    public FakeServer? Server { get; }

    /// <summary>The name of its user.</summary>
    public string User { get; }

    /// <summary>The database that it uses.</summary>
    public string Database { get; }

    /// <summary>The address of the client, as <c>ip:port</c>.</summary>
    public string Host { get; set; } = "127.0.0.1:41000";

    /// <summary>The statement that runs; null when none does.</summary>
    public string? Statement { get; internal set; }

    /// <summary>Since when it has run the statement or has been idle.</summary>
    public DateTimeOffset Since { get; internal set; }

    /// <summary>Gives the id and the user.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} of {User}";
}
