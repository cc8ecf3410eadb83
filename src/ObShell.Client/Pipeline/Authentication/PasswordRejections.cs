using System.Globalization;
using ObShell.Client.Options;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// The passwords that an agent has rejected recently. Such a password is not sent to it again until the back-off is over: OceanBase counts failures and locks accounts.
/// </summary>
internal sealed class PasswordRejections(TimeSpan backOff, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly List<PasswordRejection> _rejections = [];
    private readonly string?[] _accepted = new string?[2];
    private volatile bool _isEmpty = true;

    /// <summary>Whether the agent has rejected nothing, so that no lookup is needed.</summary>
    public bool IsEmpty => _isEmpty;

    /// <summary>Records that the agent has rejected a password.</summary>
    public void Add(PasswordKind kind, string password, ObShellAuthenticationException exception)
    {
        lock (_lock)
        {
            if (_accepted[(int)kind] == password)
            {
                // The agent has accepted it before: its password was changed, and a password that it rejected earlier may be valid now.
                _rejections.RemoveAll(rejection => rejection.Kind == kind);
                _accepted[(int)kind] = null;
            }

            Drop(kind, password);
            _rejections.Add(new PasswordRejection(kind, password, exception, time.GetTimestamp()));
            _isEmpty = false;
        }
    }

    /// <summary>Records that the agent has accepted a password.</summary>
    public void Remove(PasswordKind kind, string password)
    {
        if (ReferenceEquals(Volatile.Read(ref _accepted[(int)kind]), password) && _isEmpty)
        {
            return;
        }

        lock (_lock)
        {
            _accepted[(int)kind] = password;
            Drop(kind, password);
            _isEmpty = _rejections.Count == 0;
        }
    }

    /// <summary>Withdraws the rejection of a password that turned out to have another cause.</summary>
    public void Withdraw(PasswordKind kind, string password)
    {
        lock (_lock)
        {
            Drop(kind, password);
            _isEmpty = _rejections.Count == 0;
        }
    }

    /// <summary>The rejection of a password, however long ago; null for none.</summary>
    public PasswordRejection? Find(PasswordKind kind, string password)
    {
        lock (_lock)
        {
            return _rejections.Find(rejection => rejection.Kind == kind && rejection.Password == password);
        }
    }

    /// <summary>Whether the back-off of a rejection is still running.</summary>
    public bool IsHeldBack(PasswordRejection rejection) => Age(rejection) < backOff;

    /// <summary>The exception for a call that is not sent, since its password was rejected.</summary>
    public ObShellAuthenticationException Refuse(PasswordRejection rejection, ObShellCall call) => new(
        rejection.Exception.Error,
        call with { StatusCode = rejection.Exception.StatusCode, TraceId = rejection.Exception.TraceId },
        $"This call was not sent: the agent rejected the same password {Seconds(Age(rejection))} s ago. The password is sent again in {Seconds(backOff - Age(rejection))} s "
            + $"({nameof(ObShellClientOptions)}.{nameof(ObShellClientOptions.RejectedPasswordBackOff)}), another password at once.");

    private void Drop(PasswordKind kind, string password) => _rejections.RemoveAll(rejection => rejection.Kind == kind && rejection.Password == password);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private TimeSpan Age(PasswordRejection rejection) => time.GetElapsedTime(rejection.At);
}
