namespace ObShell.Client.Pipeline.Authentication;

/// <summary>A one-time token that its text does not show.</summary>
internal sealed class SsoToken(string value)
{
    public static readonly HttpRequestOptionsKey<SsoToken> Key = new("ObShell.Client.HiddenSsoToken");

    public string Value { get; } = value;
}
