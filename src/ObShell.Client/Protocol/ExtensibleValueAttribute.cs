namespace ObShell.Client.Protocol;

/// <summary>Makes the generator write the common members of extensible values.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class ExtensibleValueAttribute : Attribute
{
    /// <summary>Whether OBShell refuses a request with an unknown value.</summary>
    public bool IsClosed { get; set; }
}
