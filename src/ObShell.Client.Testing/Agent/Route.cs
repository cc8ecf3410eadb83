using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>A route that wants authentication.</summary>
/// <param name="Handle">Carries out what it is for.</param>
/// <param name="Access">Who may have that.</param>
internal sealed record Route(Func<IncomingCall, Reply> Handle, RouteAccess Access = RouteAccess.Ordinary)
{
    /// <summary>Whether it is there on the Unix domain socket as well.</summary>
    public bool IsAlsoLocal { get; init; } = true;
}
