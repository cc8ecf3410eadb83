namespace ObShell.Client.Protocol;

/// <summary>The server's word for a value.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WordAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}
