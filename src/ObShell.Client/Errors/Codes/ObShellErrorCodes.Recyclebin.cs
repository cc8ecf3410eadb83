namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: recyclebin.</summary>
    public static class Recyclebin
    {
        /// <summary>Recyclebin: tenant not exist (<c>OB.Recyclebin.Tenant.NotExist</c>, HTTP 400).</summary>
        public const string TenantNotExist = "OB.Recyclebin.Tenant.NotExist";
    }
}
