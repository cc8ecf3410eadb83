using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>What a <see cref="FakeObShell"/> starts as. Most of it can be changed later at the running fake.</summary>
public sealed record FakeObShellOptions
{
    /// <summary>The password of <c>root@sys</c>; empty for none.</summary>
    public string Password { get; init; } = "";

    /// <summary>The agent's own password; null when none is set.</summary>
    public string? AgentPassword { get; init; }

    /// <summary>The size of the agent's RSA key in bits. Agents before 4.4.2 have 512, later ones 1024.</summary>
    public int KeySize { get; init; } = 1024;

    /// <summary>The part that the agent plays in its cluster.</summary>
    public AgentIdentity Identity { get; init; } = AgentIdentity.ClusterAgent;

    /// <summary>The version of OBShell that the agent says it is.</summary>
    public string Version { get; init; } = "4.5.0.0-0";

    /// <summary>
    /// The versions of authentication that the agent names; null to name none, as agents before 4.2.5 do. With none, <see cref="Version"/> decides:
    /// an agent before 4.2.3 speaks <c>v1</c>.
    /// </summary>
    public IReadOnlyList<string>? SupportedAuth { get; init; } = ["v2"];

    /// <summary>Whether the agent does without encryption and authentication: it takes plain bodies, and looks at no header.</summary>
    public bool IsEncryptionDisabled { get; init; }

    /// <summary>How long a session lives after it was last used, by <see cref="TimeProvider"/>.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long an SSO token can be exchanged for a session, by <see cref="TimeProvider"/>.</summary>
    public TimeSpan SsoTokenLifetime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How far the agent gets with its observer.</summary>
    public ObserverAvailability ObserverAvailability { get; init; } = ObserverAvailability.ConnectionAvailable;

    /// <summary>The clock of the agent and of its DAGs.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How far the agent's clock is ahead of <see cref="TimeProvider"/>; negative when it is behind.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>How long a stage of a DAG takes. A new DAG stays READY for half of it first.</summary>
    public TimeSpan StageDuration { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The zones of the cluster, each with the addresses (<c>ip:port</c>, <c>[ipv6]:port</c>) of its agents.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Zones { get; init; } = new OrderedDictionary<string, IReadOnlyList<string>>
    {
        ["zone1"] = ["10.10.10.1:2886"],
        ["zone2"] = ["10.10.10.2:2886"],
        ["zone3"] = ["10.10.10.3:2886"],
    };

    /// <summary>Which of the addresses in <see cref="Zones"/> is the agent's own; null for the first one.</summary>
    public string? Address { get; init; }

    /// <summary>The loopback port to listen on; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Whether to listen on <c>[::1]</c> and not on <c>127.0.0.1</c>.</summary>
    public bool ListenOnIPv6 { get; init; }

    /// <summary>
    /// The path of a Unix domain socket to listen on as well, where nothing has to be encrypted and nobody asks for a password; null for none. A file
    /// that is there already is deleted.
    /// </summary>
    public string? UnixSocketPath { get; init; }

    /// <summary>The certificate, with its private key, to speak HTTPS with; null for plain HTTP. <see cref="FakeCertificates"/> makes one.</summary>
    public X509Certificate2? ServerCertificate { get; init; }

    /// <summary>Whether clients need a certificate of their own. It has to be with <see cref="ServerCertificate"/>.</summary>
    public bool RequireClientCertificate { get; init; }

    /// <summary>Whether a client's certificate is good; null when any is. It gets what <see cref="SslStream"/> thinks of it.</summary>
    public Func<X509Certificate2, X509Chain?, SslPolicyErrors, bool>? ClientCertificateValidation { get; init; }

    /// <summary>
    /// Whether routes that give data answer with samples that have every member set, and those that change something change nothing, for tests of how responses are read. Without
    /// it they read and change the model: <see cref="FakeObShell.Cluster"/>.
    /// </summary>
    public bool AnswersWithSamples { get; init; }

    /// <summary>The seed of trace ids and other random numbers, for answers that are the same in every run; null for a random one.</summary>
    public int? Seed { get; init; }

    /// <summary>Options for an agent of a version, with the versions of authentication that it names and the size of its key.</summary>
    /// <param name="version">The version of OBShell, such as <c>4.2.2.0</c>, which speaks authentication <c>v1</c>.</param>
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
