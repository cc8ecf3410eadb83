namespace ObShell.Client.Protocol;

/// <summary>Has the generator write what all extensible values have in common.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class ExtensibleValueAttribute : Attribute
{
    /// <summary>Whether OBShell refuses a request with any other word.</summary>
    public bool IsClosed { get; set; }
}
