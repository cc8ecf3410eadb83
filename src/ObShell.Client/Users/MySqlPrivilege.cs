using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>A privilege in a MySQL tenant.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<MySqlPrivilege>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct MySqlPrivilege : IExtensibleValue<MySqlPrivilege>
{
    /// <summary><c>ALTER</c>: may alter tables.</summary>
    [Word("ALTER")]
    public static partial MySqlPrivilege Alter { get; }

    /// <summary><c>CREATE</c>: may create tables and databases.</summary>
    [Word("CREATE")]
    public static partial MySqlPrivilege Create { get; }

    /// <summary><c>DELETE</c>: may delete rows.</summary>
    [Word("DELETE")]
    public static partial MySqlPrivilege Delete { get; }

    /// <summary><c>DROP</c>: may drop tables and databases.</summary>
    [Word("DROP")]
    public static partial MySqlPrivilege Drop { get; }

    /// <summary><c>INSERT</c>: may insert rows.</summary>
    [Word("INSERT")]
    public static partial MySqlPrivilege Insert { get; }

    /// <summary><c>SELECT</c>: may read rows.</summary>
    [Word("SELECT")]
    public static partial MySqlPrivilege Select { get; }

    /// <summary><c>UPDATE</c>: may update rows.</summary>
    [Word("UPDATE")]
    public static partial MySqlPrivilege Update { get; }

    /// <summary><c>INDEX</c>: may create and drop indexes.</summary>
    [Word("INDEX")]
    public static partial MySqlPrivilege Index { get; }

    /// <summary><c>CREATE_VIEW</c>: may create and drop views.</summary>
    [Word("CREATE_VIEW")]
    public static partial MySqlPrivilege CreateView { get; }

    /// <summary><c>SHOW_VIEW</c>: may see the definitions of views.</summary>
    [Word("SHOW_VIEW")]
    public static partial MySqlPrivilege ShowView { get; }

    /// <summary><c>CREATE_USER</c>: may create, alter and drop users.</summary>
    [Word("CREATE_USER")]
    public static partial MySqlPrivilege CreateUser { get; }

    /// <summary><c>PROCESS</c>: may see the running statements of all users.</summary>
    [Word("PROCESS")]
    public static partial MySqlPrivilege Process { get; }

    /// <summary><c>SUPER</c>: may change global settings.</summary>
    [Word("SUPER")]
    public static partial MySqlPrivilege Super { get; }

    /// <summary><c>SHOW_DATABASES</c>: may see all databases.</summary>
    [Word("SHOW_DATABASES")]
    public static partial MySqlPrivilege ShowDatabases { get; }

    /// <summary><c>GRANT_OPTION</c>: may grant its own privileges to others.</summary>
    [Word("GRANT_OPTION")]
    public static partial MySqlPrivilege GrantOption { get; }
}
