namespace ObShell.Client.Authentication;

/// <summary>
/// The passwords that an agent has rejected lately. Such a password is not sent to it again until the back-off is over: OceanBase counts failures and locks accounts.
/// </summary>
internal sealed class PasswordRejections(TimeSpan backOff, TimeProvider time)
{
    private volatile PasswordRejection? _root;
    private volatile PasswordRejection? _agent;

    /// <summary>Notes that the agent has rejected a password.</summary>
    public void Add(PasswordKind kind, string password, ObShellAuthenticationException exception) => Set(kind, new PasswordRejection(password, exception, time.GetTimestamp()));

    /// <summary>Notes that the agent has accepted a password.</summary>
    public void Remove(PasswordKind kind)
    {
        if (Of(kind) is not null)
        {
            Set(kind, null);
        }
    }

    /// <summary>Whether the agent has rejected a password, however long ago.</summary>
    public bool Has(PasswordKind kind, string password) => Of(kind)?.Password == password;

    /// <summary>The rejection of a password whose back-off is not over; null for none.</summary>
    public PasswordRejection? Find(PasswordKind kind, string password) =>
        Of(kind) is { } rejection && rejection.Password == password && Age(rejection) < backOff ? rejection : null;

    /// <summary>The exception for a call that is not sent, since its password was rejected.</summary>
    public ObShellAuthenticationException Refuse(PasswordRejection rejection, ObShellCall call) => new(
        rejection.Exception.Error,
        call with { StatusCode = rejection.Exception.StatusCode, TraceId = rejection.Exception.TraceId },
        $"This call was not sent: the agent rejected the same password {Seconds(Age(rejection))} s ago. The password is sent again in {Seconds(backOff - Age(rejection))} s "
            + $"({nameof(ObShellClientOptions)}.{nameof(ObShellClientOptions.RejectedPasswordBackOff)}), another password at once.");

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    private TimeSpan Age(PasswordRejection rejection) => time.GetElapsedTime(rejection.At);

    private PasswordRejection? Of(PasswordKind kind) => kind == PasswordKind.Root ? _root : _agent;

    private void Set(PasswordKind kind, PasswordRejection? rejection)
    {
        if (kind == PasswordKind.Root)
        {
            _root = rejection;
        }
        else
        {
            _agent = rejection;
        }
    }
}
