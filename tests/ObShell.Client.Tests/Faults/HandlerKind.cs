using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Faults;

/// <summary>A kind of handler that an application adds to its HttpClients.</summary>
/// <param name="Name">What it does, as text for the documentation.</param>
/// <param name="Add">Adds it.</param>
internal sealed record HandlerKind(string Name, Action<IHttpClientBuilder> Add)
{
    /// <summary>The fault of the agent.</summary>
    public Func<FakeFault>? Fault { get; init; }

    /// <summary>The result of a GET.</summary>
    public required string Get { get; init; }

    /// <summary>The result of a POST and of an upload.</summary>
    public required string Change { get; init; }

    /// <summary>A part of the message; empty for any.</summary>
    public string Reason { get; init; } = "";

    public override string ToString() => Name;
}
