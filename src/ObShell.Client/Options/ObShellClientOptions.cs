using ObShell.Client.Credentials;

namespace ObShell.Client;

/// <summary>How an <see cref="ObShellClient"/> reaches its cluster.</summary>
public sealed class ObShellClientOptions
{
    internal static readonly TimeSpan DefaultAttemptTimeout = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The address of an agent: <c>http://10.10.10.1:2886</c>, <c>https://...</c>, or <c>10.10.10.1</c>; or the path of a Unix domain socket,
    /// <c>unix:/home/admin/oceanbase/run/obshell.sock</c>. The default scheme is <c>http</c>, the default port 2886. The address has no path, no query and no
    /// user name. An IPv6 address is written in brackets, a link-local one with its zone: <c>http://[fe80::1%eth0]:2886</c>. An IPv4 address is four decimal numbers without leading
    /// zeros. The path of a socket is absolute and used as written, without white space around it.
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>
    /// The addresses of further agents of the same cluster, each written like <see cref="Endpoint"/>. Calls go to one that is available; if it
    /// cannot be reached, they fail over to the next.
    /// </summary>
    public IList<string> Endpoints { get; set; } = [];

    /// <summary>
    /// The password of <c>root@sys</c>; empty for none. An agent that belongs to no cluster yet (<see cref="Agents.AgentIdentity.Single"/>) never receives it.
    /// </summary>
    public string Password { get; set; } = "";

    /// <summary>The agents' own password, if they have one; null for none.</summary>
    public string? AgentPassword { get; set; }

    /// <summary>
    /// The passwords as an object that can be shared between clients, fetches them from a vault, and lets them be replaced; null to use <see cref="Password"/> and
    /// <see cref="AgentPassword"/>, which are ignored otherwise.
    /// </summary>
    public ObShellCredential? Credential { get; set; }

    /// <summary>How requests are authenticated; by default as the agent supports it.</summary>
    public AuthenticationMode Authentication { get; set; } = AuthenticationMode.Automatic;

    /// <summary>
    /// How long a password that an agent has rejected is not sent to that agent again; 30 seconds by default, zero to send it with each call. Until then calls fail at once with
    /// <see cref="ObShellAuthenticationException"/>. A new password is sent at once.
    /// </summary>
    public TimeSpan RejectedPasswordBackOff { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether secrets, such as the password of a new user, may go over the network as plain text to an agent whose authentication is version 1 (OBShell 4.2.2), which does not encrypt
    /// bodies; false by default: such a call is refused unless it is sent over <c>https</c> or a Unix domain socket.
    /// </summary>
    public bool AllowSecretsInPlainText { get; set; }

    /// <summary>
    /// Whether to log in once and to send the session instead of the password, if the agent supports sessions (a cluster agent, since OBShell
    /// 4.4.0); false by default. Dispose of the client asynchronously to log out.
    /// </summary>
    public bool UseSession { get; set; }

    /// <summary>
    /// The trusted SHA-256 fingerprints of agents' public keys, in hexadecimal, with or without colons: nothing is sent to an agent with another key.
    /// Empty (the default) to trust any key. <see cref="Agents.AgentKey.Fingerprint"/> is the fingerprint of an agent.
    /// </summary>
    public IList<string> KeyFingerprints { get; set; } = [];

    /// <summary>Certificates for <c>https</c>.</summary>
    public TlsOptions Tls { get; set; } = new();

    /// <summary>
    /// The address of a proxy, as in <c>http://proxy:3128</c>, with a user name and password if it requires them; null for the proxy settings of the machine, if any. Its scheme is
    /// <c>http</c>, <c>https</c>, <c>socks4</c>, <c>socks4a</c> or <c>socks5</c>. Unix domain sockets do not use a proxy.
    /// </summary>
    public string? Proxy { get; set; }

    /// <summary>The language of the server's messages: <c>en</c> or <c>zh</c>; <c>en</c> by default.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The time limit for connecting; ten seconds by default.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The time limit of one attempt, from connecting to the last byte of the response; 30 seconds by default, at most two days and no longer than <see cref="CallTimeout"/>, to which the
    /// default is limited.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = DefaultAttemptTimeout;

    /// <summary>
    /// The time limit of a whole call, including retries; two minutes by default. Following a DAG consists of many calls, and has no such limit.
    /// </summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The maximum number of retries of a read-only request after a transient fault; two by default, zero for none. Other requests are not retried.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The delay before the first retry of a read-only request; 200 milliseconds by default. Each further delay is longer, with jitter.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long an agent that failed is used only if no other is left; ten seconds by default.</summary>
    public TimeSpan EndpointMemory { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long the signature of a request is valid, by the server's clock; five minutes by default. It limits how long an attacker
    /// who records a request can replay it.
    /// </summary>
    public TimeSpan SignatureLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Whether a GET request that is repeated, such as a poll, is sent with the same signature again, until half of <see cref="SignatureLifetime"/> is over; true by default. It
    /// saves the RSA operation of most polls. Requests that change something, and all requests with a body, are always signed anew.
    /// </summary>
    public bool ReuseSignatures { get; set; } = true;

    /// <summary>The maximum age of a connection before a new one replaces it; ten minutes by default.</summary>
    public TimeSpan ConnectionLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The maximum size of a response, in bytes; 64 MiB by default.</summary>
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
