namespace ObShell.Client.Testing;

/// <summary>The password of <c>root@sys</c>, which all agents of a cluster share.</summary>
internal sealed class SharedPassword(string value)
{
    private volatile string _value = value;

    public string Value
    {
        get => _value;
        set => _value = value;
    }
}
