using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>The initial state of a <see cref="FakeObShell"/>. Most of it can be changed on the running fake.</summary>
public sealed record FakeObShellOptions
{
    /// <summary>The password of <c>root@sys</c>; empty for none.</summary>
    public string Password { get; init; } = "";

    /// <summary>The agent password; null if none is set.</summary>
    public string? AgentPassword { get; init; }

    /// <summary>The size of the agent's RSA key in bits. Agents before 4.4.2 have 512, later ones 1024.</summary>
    public int KeySize { get; init; } = 1024;

    /// <summary>The identity of the agent.</summary>
    public AgentIdentity Identity { get; init; } = AgentIdentity.ClusterAgent;

    /// <summary>The version of OBShell that the agent reports.</summary>
    public string Version { get; init; } = "4.5.0.0-0";

    /// <summary>
    /// The authentication versions that the agent reports; null to report none, as agents before 4.2.5 do. Then <see cref="Version"/> decides:
    /// an agent before 4.2.3 uses <c>v1</c>.
    /// </summary>
    public IReadOnlyList<string>? SupportedAuth { get; init; } = ["v2"];

    /// <summary>Whether encryption and authentication are off: the agent accepts plain-text bodies, and checks no header.</summary>
    public bool IsEncryptionDisabled { get; init; }

    /// <summary>How long a session is valid after its last use, by <see cref="TimeProvider"/>.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long an SSO token is valid, by <see cref="TimeProvider"/>.</summary>
    public TimeSpan SsoTokenLifetime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How available the observer of the agent is.</summary>
    public ObserverAvailability ObserverAvailability { get; init; } = ObserverAvailability.ConnectionAvailable;

    /// <summary>The clock of the agent and of its DAGs.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How far the agent's clock is ahead of <see cref="TimeProvider"/>; negative when it is behind.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>The duration of a stage of a DAG. A new DAG is READY for half of it first.</summary>
    public TimeSpan StageDuration { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The zones of the cluster, each with the addresses (<c>ip:port</c>, <c>[ipv6]:port</c>) of its agents.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Zones { get; init; } = new OrderedDictionary<string, IReadOnlyList<string>>
    {
        ["zone1"] = ["10.10.10.1:2886"],
        ["zone2"] = ["10.10.10.2:2886"],
        ["zone3"] = ["10.10.10.3:2886"],
    };

    /// <summary>The address of this agent, one of those in <see cref="Zones"/>; null for the first one.</summary>
    public string? Address { get; init; }

    /// <summary>The loopback port to listen on; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether to listen on <c>[::1]</c> and not on <c>127.0.0.1</c>.</summary>
    public bool ListenOnIPv6 { get; init; }

    /// <summary>
    /// The path of a Unix domain socket to listen on as well, without encryption and passwords; null for none. A file
    /// that exists at the path is deleted.
    /// </summary>
    public string? UnixSocketPath { get; init; }

    /// <summary>The certificate for HTTPS, with its private key; null for plain HTTP. <see cref="FakeCertificates"/> creates one.</summary>
    public X509Certificate2? ServerCertificate { get; init; }

    /// <summary>Whether clients need a certificate. Requires <see cref="ServerCertificate"/>.</summary>
    public bool RequireClientCertificate { get; init; }

    /// <summary>Validates the certificate of a client, given the errors that <see cref="SslStream"/> found; null to accept any.</summary>
    public Func<X509Certificate2, X509Chain?, SslPolicyErrors, bool>? ClientCertificateValidation { get; init; }

    /// <summary>
    /// Whether routes return samples with every member set and change nothing, for tests of how responses are read. If not,
    /// they read and change the model: <see cref="FakeObShell.Cluster"/>.
    /// </summary>
    public bool AnswersWithSamples { get; init; }

    /// <summary>The seed of trace ids and other random numbers, for responses that are the same in every run; null for a random one.</summary>
    public int? Seed { get; init; }

    /// <summary>Creates the options for an agent of a version, with its authentication versions and key size.</summary>
    /// <param name="version">The version of OBShell, such as <c>4.2.2.0</c>, which uses authentication <c>v1</c>.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public static FakeObShellOptions ForVersion(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new()
        {
            Version = version,
            SupportedAuth = AgentVersion.SupportedAuth(version),
            KeySize = AgentVersion.IsBefore(version, AgentVersion.Sso) ? 512 : 1024,
        };
    }
}
