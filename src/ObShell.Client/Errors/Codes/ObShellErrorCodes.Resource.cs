namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about resource pools and unit configurations.</summary>
    public static class Resource
    {
        /// <summary>The resource pool is assigned to a tenant and cannot be dropped; drop the tenant first (<c>OB.Resource.Pool.Granted</c>, HTTP 400).</summary>
        public const string PoolGranted = "OB.Resource.Pool.Granted";

        /// <summary>The name of the resource pool is empty (<c>OB.Resource.Pool.Name.Empty</c>, HTTP 400).</summary>
        public const string PoolNameEmpty = "OB.Resource.Pool.Name.Empty";

        /// <summary>A unit configuration of this name already exists (<c>OB.Resource.UnitConfig.Existed</c>, HTTP 400).</summary>
        public const string UnitConfigExisted = "OB.Resource.UnitConfig.Existed";

        /// <summary>The name of the unit configuration is empty (<c>OB.Resource.UnitConfig.Name.Empty</c>, HTTP 400).</summary>
        public const string UnitConfigNameEmpty = "OB.Resource.UnitConfig.Name.Empty";

        /// <summary>No unit configuration of this name exists (<c>OB.Resource.UnitConfig.NotExist</c>, HTTP 400).</summary>
        public const string UnitConfigNotExist = "OB.Resource.UnitConfig.NotExist";
    }
}
