using ObShell.Client.Credentials;

namespace ObShell.Client;

/// <summary>How an <see cref="ObShellClient"/> reaches its cluster.</summary>
public sealed class ObShellClientOptions
{
    internal static readonly TimeSpan DefaultAttemptTimeout = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The address of an agent: <c>http://10.10.10.1:2886</c>, <c>https://...</c>, or just <c>10.10.10.1</c>; or the path of a Unix domain socket,
    /// <c>unix:/home/admin/oceanbase/run/obshell.sock</c>. Without a scheme it is <c>http</c>, without a port it is 2886. It has no path, no query and no
    /// user name. An IPv6 address stands in brackets, a link-local one with its zone: <c>http://[fe80::1%eth0]:2886</c>. An IPv4 address is four decimal numbers without leading
    /// zeros. The path of a socket is absolute and taken as it is, without white space around it.
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>
    /// The addresses of further agents of the same cluster, each written like <see cref="Endpoint"/>. Calls go to one that works; a connection that does
    /// not come about moves on to the next.
    /// </summary>
    public IList<string> Endpoints { get; set; } = [];

    /// <summary>
    /// The password of <c>root@sys</c>; empty for none. An agent that belongs to no cluster yet (<see cref="Agents.AgentIdentity.Single"/>) is never sent it.
    /// </summary>
    public string Password { get; set; } = "";

    /// <summary>The agents' own password, where they have one; null for none.</summary>
    public string? AgentPassword { get; set; }

    /// <summary>
    /// The passwords as an object that can be shared between clients, fetches them from a vault, and lets them be replaced; null to take <see cref="Password"/> and
    /// <see cref="AgentPassword"/>, which are not used otherwise.
    /// </summary>
    public ObShellCredential? Credential { get; set; }

    /// <summary>How callers prove who they are; by default as the agent says that it takes it.</summary>
    public AuthenticationMode Authentication { get; set; } = AuthenticationMode.Automatic;

    /// <summary>
    /// For how long a password that an agent has rejected is not sent to that agent again; 30 seconds by default, zero to send it with each call. Calls in between fail at once with
    /// <see cref="ObShellAuthenticationException"/>. A password that has been replaced is sent at once.
    /// </summary>
    public TimeSpan RejectedPasswordBackOff { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether secrets, such as the password of a new user, may go over the network as plain text to an agent whose authentication is version 1 (OBShell 4.2.2), which does not encrypt
    /// bodies; false by default: such a call is refused, unless it goes over <c>https</c> or a Unix domain socket.
    /// </summary>
    public bool AllowSecretsInPlainText { get; set; }

    /// <summary>
    /// Whether to log in once and to carry the session from then on, in place of the password, where the agent takes sessions (a cluster agent, since OBShell
    /// 4.4.0); false by default. Dispose of the client asynchronously to log out.
    /// </summary>
    public bool UseSession { get; set; }

    /// <summary>
    /// The SHA-256 fingerprints that agents' public keys must have, in hexadecimal, with or without colons: an agent whose key has none of them is not spoken to.
    /// Empty, as by default, to take any key. <see cref="Agents.AgentKey.Fingerprint"/> tells the one of an agent.
    /// </summary>
    public IList<string> KeyFingerprints { get; set; } = [];

    /// <summary>Certificates for <c>https</c>.</summary>
    public TlsOptions Tls { get; set; } = new();

    /// <summary>
    /// The address of a proxy, as in <c>http://proxy:3128</c>, with a user name and password if it requires them; null for the one that the machine is set up with, if any. Its scheme is
    /// <c>http</c>, <c>https</c>, <c>socks4</c>, <c>socks4a</c> or <c>socks5</c>. Unix domain sockets have no proxy.
    /// </summary>
    public string? Proxy { get; set; }

    /// <summary>The language of the server's messages: <c>en</c> or <c>zh</c>; <c>en</c> by default.</summary>
    public string Language { get; set; } = "en";

    /// <summary>How long it may take to connect; ten seconds by default.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long one exchange may take, from connecting to the last byte of the answer; 30 seconds by default, at most two days and no longer than <see cref="CallTimeout"/>, to which the
    /// default gives way.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = DefaultAttemptTimeout;

    /// <summary>
    /// How long a whole call may take, with everything that is sent again; two minutes by default. Following a DAG is many calls, and has no such bound.
    /// </summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a call that only reads is sent again after a fault that may pass; twice by default, zero for never. Other calls never are.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>How long to wait before a reading call is sent again; 200 milliseconds by default, longer each time, and never quite the same.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>For how long an agent that failed is asked only when no other is left; ten seconds by default.</summary>
    public TimeSpan EndpointMemory { get; set; } = TimeSpan.FromSeconds(10);

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
        copy.Tls = Tls.Copy();
        copy.Endpoints = [.. Endpoints];
        copy.KeyFingerprints = [.. KeyFingerprints];
        return copy;
    }

    /// <summary>All addresses, in order.</summary>
    internal IEnumerable<string> AllEndpoints() => NamedEndpoints().Select(endpoint => endpoint.Text);

    /// <summary>All addresses, in order, with the names of the members that hold them.</summary>
    internal IEnumerable<(string Text, string Member)> NamedEndpoints()
    {
        var further = Endpoints.Select((text, index) => (text, $"{nameof(Endpoints)}[{index}]"));
        return string.IsNullOrWhiteSpace(Endpoint) && Endpoints.Count > 0 ? further : further.Prepend((Endpoint, nameof(Endpoint)));
    }

    /// <summary>The options without the passwords.</summary>
    /// <returns>The endpoints.</returns>
    public override string ToString() => $"{nameof(ObShellClientOptions)} {{ Endpoints = {string.Join(", ", AllEndpoints())} }}";
}
