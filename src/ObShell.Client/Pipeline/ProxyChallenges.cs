using System.Net;

namespace ObShell.Client.Pipeline;

/// <summary>
/// Tells an attempt that a proxy has challenged it (HTTP 407): <see cref="SocketsHttpHandler"/> asks for the credentials of a proxy only then, and sends the request again.
/// </summary>
internal sealed class ProxyChallenges
{
    private readonly AsyncLocal<Attempt?> _attempt = new();
    private bool _isUsed;

    /// <summary>Credentials that note when a proxy asks for them; null for none.</summary>
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
