namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: resource.</summary>
    public static class Resource
    {
        /// <summary>Resource: pool granted (<c>OB.Resource.Pool.Granted</c>, HTTP 400).</summary>
        public const string PoolGranted = "OB.Resource.Pool.Granted";

        /// <summary>Resource: pool name empty (<c>OB.Resource.Pool.Name.Empty</c>, HTTP 400).</summary>
        public const string PoolNameEmpty = "OB.Resource.Pool.Name.Empty";

        /// <summary>Resource: unit config existed (<c>OB.Resource.UnitConfig.Existed</c>, HTTP 400).</summary>
        public const string UnitConfigExisted = "OB.Resource.UnitConfig.Existed";

        /// <summary>Resource: unit config name empty (<c>OB.Resource.UnitConfig.Name.Empty</c>, HTTP 400).</summary>
        public const string UnitConfigNameEmpty = "OB.Resource.UnitConfig.Name.Empty";

        /// <summary>Resource: unit config not exist (<c>OB.Resource.UnitConfig.NotExist</c>, HTTP 400).</summary>
        public const string UnitConfigNotExist = "OB.Resource.UnitConfig.NotExist";
    }
}
