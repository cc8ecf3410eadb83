using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>A route that requires authentication.</summary>
/// <param name="Handle">Handles a call.</param>
/// <param name="Access">Who may call it.</param>
internal sealed record Route(Func<IncomingCall, Reply> Handle, RouteAccess Access = RouteAccess.Ordinary)
{
    /// <summary>Whether it exists on the Unix domain socket as well.</summary>
    public bool IsAlsoLocal { get; init; } = true;
}
