using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Faults;

/// <summary>A kind of handler that an application adds to its HttpClients.</summary>
/// <param name="Name">What it does, as the documentation says it.</param>
/// <param name="Add">Adds it.</param>
internal sealed record HandlerKind(string Name, Action<IHttpClientBuilder> Add)
{
    /// <summary>What the agent does meanwhile.</summary>
    public Func<FakeFault>? Fault { get; init; }

    /// <summary>What a GET comes to.</summary>
    public required string Get { get; init; }

    /// <summary>What a POST and an upload come to.</summary>
    public required string Change { get; init; }

    /// <summary>What the message says; empty for nothing in particular.</summary>
    public string Reason { get; init; } = "";

    public override string ToString() => Name;
}
