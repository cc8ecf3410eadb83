namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: role.</summary>
    public static class Role
    {
        /// <summary>Role: name invalid (<c>OB.Role.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Role.Name.Invalid";

        /// <summary>Role: not exists (<c>OB.Role.NotExists</c>, HTTP 404).</summary>
        public const string NotExists = "OB.Role.NotExists";
    }
}
