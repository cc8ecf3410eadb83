using System.Reflection;
using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>The global privileges that there are.</summary>
internal static class PrivilegeCatalogue
{
    private static readonly IReadOnlyList<GlobalPrivilege> MySql = [.. Known<MySqlPrivilege>().Select(GlobalPrivilege.FromMySqlPrivilege)];
    private static readonly IReadOnlyList<GlobalPrivilege> Oracle = [.. Known<OracleSystemPrivilege>().Select(GlobalPrivilege.FromOracleSystemPrivilege)];

    public static IReadOnlyList<GlobalPrivilege> AllOf(TenantMode mode) => mode == TenantMode.Oracle ? Oracle : MySql;

    private static IEnumerable<T> Known<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(T))
        .Select(property => (T)property.GetValue(null)!);
}
