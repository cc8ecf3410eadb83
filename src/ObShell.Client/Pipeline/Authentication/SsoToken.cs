namespace ObShell.Client.Pipeline.Authentication;

/// <summary>A one-time token that its text does not show.</summary>
internal sealed class SsoToken(string value)
{
    public string Value { get; } = value;
}
