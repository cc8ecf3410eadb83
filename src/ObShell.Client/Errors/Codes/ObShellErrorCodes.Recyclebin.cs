namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about the recycle bin.</summary>
    public static class Recyclebin
    {
        /// <summary>The recycle bin contains no tenant of this name (<c>OB.Recyclebin.Tenant.NotExist</c>, HTTP 400).</summary>
        public const string TenantNotExist = "OB.Recyclebin.Tenant.NotExist";
    }
}
