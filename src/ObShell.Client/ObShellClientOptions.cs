namespace ObShell.Client;

/// <summary>How an <see cref="ObShellClient"/> reaches its cluster.</summary>
public sealed class ObShellClientOptions
{
    /// <summary>
    /// The address of an agent: <c>http://10.10.10.1:2886</c>, <c>https://...</c>, or just <c>10.10.10.1</c>. Without a scheme it is
    /// <c>http</c>, without a port it is 2886. It has no path, no query and no user name.
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>
    /// The password of <c>root@sys</c>; empty for none. An agent that belongs to no cluster yet (<see cref="AgentIdentity.Single"/>) is never sent it.
    /// </summary>
    public string Password { get; set; } = "";

    /// <summary>The language of the server's messages: <c>en</c> or <c>zh</c>; <c>en</c> by default.</summary>
    public string Language { get; set; } = "en";

    /// <summary>How long it may take to connect; ten seconds by default.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long one exchange may take, from connecting to the last byte of the answer; 30 seconds by default.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// For how long the signature of a request is valid, by the server's clock; five minutes by default. It bounds for how long somebody
    /// who records a request could send it again.
    /// </summary>
    public TimeSpan SignatureLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a connection is used at most before a new one takes its place; ten minutes by default.</summary>
    public TimeSpan ConnectionLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The largest answer that is read, in bytes; 64 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How DAGs are followed.</summary>
    public DagFollowOptions DagFollow { get; set; } = new();

    internal ObShellClientOptions Copy()
    {
        var copy = (ObShellClientOptions)MemberwiseClone();
        copy.DagFollow = DagFollow.Copy();
        return copy;
    }

    /// <summary>The options without the password.</summary>
    /// <returns>The endpoint.</returns>
    public override string ToString() => $"{nameof(ObShellClientOptions)} {{ Endpoint = {Endpoint} }}";
}
