using System.Net;

namespace ObShell.Client.Pipeline;

/// <summary>
/// Notifies an attempt that a proxy has challenged it (HTTP 407): only then does <see cref="SocketsHttpHandler"/> read the credentials of the proxy and send the request again.
/// </summary>
internal sealed class ProxyChallenges
{
    private readonly AsyncLocal<Attempt?> _attempt = new();
    private bool _isUsed;

    /// <summary>Credentials that record when they are read for a proxy; null for none.</summary>
    public ICredentials? Wrap(ICredentials? credentials)
    {
        if (credentials is null)
        {
            return null;
        }

        _isUsed = true;
        return new NotingCredentials(this, credentials);
    }

    /// <summary>Sets the attempt that this flow of control sends.</summary>
    public void Watch(Attempt attempt)
    {
        if (_isUsed)
        {
            _attempt.Value = attempt;
        }
    }

    private sealed class NotingCredentials(ProxyChallenges challenges, ICredentials credentials) : ICredentials
    {
        public NetworkCredential? GetCredential(Uri uri, string authType)
        {
            var credential = credentials.GetCredential(uri, authType);
            if (credential is not null)
            {
                challenges._attempt.Value?.NoteProxyChallenge();
            }

            return credential;
        }
    }
}
