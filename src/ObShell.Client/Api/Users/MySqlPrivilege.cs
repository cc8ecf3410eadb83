using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>A privilege in a MySQL tenant.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<MySqlPrivilege>))]
public readonly record struct MySqlPrivilege : IOpenValue<MySqlPrivilege>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MySqlPrivilege(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>ALTER</c>: may alter tables.</summary>
    public static MySqlPrivilege Alter { get; } = new("ALTER");

    /// <summary><c>CREATE</c>: may create tables and databases.</summary>
    public static MySqlPrivilege Create { get; } = new("CREATE");

    /// <summary><c>DELETE</c>: may delete rows.</summary>
    public static MySqlPrivilege Delete { get; } = new("DELETE");

    /// <summary><c>DROP</c>: may drop tables and databases.</summary>
    public static MySqlPrivilege Drop { get; } = new("DROP");

    /// <summary><c>INSERT</c>: may insert rows.</summary>
    public static MySqlPrivilege Insert { get; } = new("INSERT");

    /// <summary><c>SELECT</c>: may read rows.</summary>
    public static MySqlPrivilege Select { get; } = new("SELECT");

    /// <summary><c>UPDATE</c>: may update rows.</summary>
    public static MySqlPrivilege Update { get; } = new("UPDATE");

    /// <summary><c>INDEX</c>: may create and drop indexes.</summary>
    public static MySqlPrivilege Index { get; } = new("INDEX");

    /// <summary><c>CREATE_VIEW</c>: may create and drop views.</summary>
    public static MySqlPrivilege CreateView { get; } = new("CREATE_VIEW");

    /// <summary><c>SHOW_VIEW</c>: may see how views are made.</summary>
    public static MySqlPrivilege ShowView { get; } = new("SHOW_VIEW");

    /// <summary><c>CREATE_USER</c>: may create, alter and drop users.</summary>
    public static MySqlPrivilege CreateUser { get; } = new("CREATE_USER");

    /// <summary><c>PROCESS</c>: may see what all users are running.</summary>
    public static MySqlPrivilege Process { get; } = new("PROCESS");

    /// <summary><c>SUPER</c>: may change global settings.</summary>
    public static MySqlPrivilege Super { get; } = new("SUPER");

    /// <summary><c>SHOW_DATABASES</c>: may see all databases.</summary>
    public static MySqlPrivilege ShowDatabases { get; } = new("SHOW_DATABASES");

    /// <summary><c>GRANT_OPTION</c>: may grant what it has to others.</summary>
    public static MySqlPrivilege GrantOption { get; } = new("GRANT_OPTION");

    bool IClosedValue.IsKnown => _value is
        "ALTER"
        or "CREATE"
        or "DELETE"
        or "DROP"
        or "INSERT"
        or "SELECT"
        or "UPDATE"
        or "INDEX"
        or "CREATE_VIEW"
        or "SHOW_VIEW"
        or "CREATE_USER"
        or "PROCESS"
        or "SUPER"
        or "SHOW_DATABASES"
        or "GRANT_OPTION";

    string IOpenValue<MySqlPrivilege>.Text => ToString();

    static MySqlPrivilege IOpenValue<MySqlPrivilege>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
