using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>A system privilege in an Oracle tenant.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<OracleSystemPrivilege>))]
public readonly record struct OracleSystemPrivilege : IOpenValue<OracleSystemPrivilege>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public OracleSystemPrivilege(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>CREATE_SESSION</c>: may log in.</summary>
    public static OracleSystemPrivilege CreateSession { get; } = new("CREATE_SESSION");

    /// <summary><c>CREATE_TABLE</c>: may create tables.</summary>
    public static OracleSystemPrivilege CreateTable { get; } = new("CREATE_TABLE");

    /// <summary><c>CREATE_ANY_TABLE</c>: may create a table for every user.</summary>
    public static OracleSystemPrivilege CreateAnyTable { get; } = new("CREATE_ANY_TABLE");

    /// <summary><c>ALTER_ANY_TABLE</c>: may alter every table, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnyTable { get; } = new("ALTER_ANY_TABLE");

    /// <summary><c>BACKUP_ANY_TABLE</c>: may back up every table, whoever owns it.</summary>
    public static OracleSystemPrivilege BackupAnyTable { get; } = new("BACKUP_ANY_TABLE");

    /// <summary><c>DROP_ANY_TABLE</c>: may drop every table, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyTable { get; } = new("DROP_ANY_TABLE");

    /// <summary><c>LOCK_ANY_TABLE</c>: may lock every table, whoever owns it.</summary>
    public static OracleSystemPrivilege LockAnyTable { get; } = new("LOCK_ANY_TABLE");

    /// <summary><c>COMMENT_ANY_TABLE</c>: may comment on every table, whoever owns it.</summary>
    public static OracleSystemPrivilege CommentAnyTable { get; } = new("COMMENT_ANY_TABLE");

    /// <summary><c>SELECT_ANY_TABLE</c>: may read from every table, whoever owns it.</summary>
    public static OracleSystemPrivilege SelectAnyTable { get; } = new("SELECT_ANY_TABLE");

    /// <summary><c>INSERT_ANY_TABLE</c>: may insert into every table, whoever owns it.</summary>
    public static OracleSystemPrivilege InsertAnyTable { get; } = new("INSERT_ANY_TABLE");

    /// <summary><c>UPDATE_ANY_TABLE</c>: may update every table, whoever owns it.</summary>
    public static OracleSystemPrivilege UpdateAnyTable { get; } = new("UPDATE_ANY_TABLE");

    /// <summary><c>DELETE_ANY_TABLE</c>: may delete from every table, whoever owns it.</summary>
    public static OracleSystemPrivilege DeleteAnyTable { get; } = new("DELETE_ANY_TABLE");

    /// <summary><c>FLASHBACK_ANY_TABLE</c>: may flash back every table, whoever owns it.</summary>
    public static OracleSystemPrivilege FlashbackAnyTable { get; } = new("FLASHBACK_ANY_TABLE");

    /// <summary><c>CREATE_ROLE</c>: may create roles.</summary>
    public static OracleSystemPrivilege CreateRole { get; } = new("CREATE_ROLE");

    /// <summary><c>DROP_ANY_ROLE</c>: may drop every role.</summary>
    public static OracleSystemPrivilege DropAnyRole { get; } = new("DROP_ANY_ROLE");

    /// <summary><c>GRANT_ANY_ROLE</c>: may grant every role.</summary>
    public static OracleSystemPrivilege GrantAnyRole { get; } = new("GRANT_ANY_ROLE");

    /// <summary><c>ALTER_ANY_ROLE</c>: may alter every role.</summary>
    public static OracleSystemPrivilege AlterAnyRole { get; } = new("ALTER_ANY_ROLE");

    /// <summary><c>AUDIT_ANY</c>: may audit everything.</summary>
    public static OracleSystemPrivilege AuditAny { get; } = new("AUDIT_ANY");

    /// <summary><c>GRANT_ANY_PRIVILEGE</c>: may grant every system privilege.</summary>
    public static OracleSystemPrivilege GrantAnyPrivilege { get; } = new("GRANT_ANY_PRIVILEGE");

    /// <summary><c>GRANT_ANY_OBJECT_PRIVILEGE</c>: may grant every privilege on objects.</summary>
    public static OracleSystemPrivilege GrantAnyObjectPrivilege { get; } = new("GRANT_ANY_OBJECT_PRIVILEGE");

    /// <summary><c>CREATE_ANY_INDEX</c>: may create an index for every user.</summary>
    public static OracleSystemPrivilege CreateAnyIndex { get; } = new("CREATE_ANY_INDEX");

    /// <summary><c>ALTER_ANY_INDEX</c>: may alter every index, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnyIndex { get; } = new("ALTER_ANY_INDEX");

    /// <summary><c>DROP_ANY_INDEX</c>: may drop every index, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyIndex { get; } = new("DROP_ANY_INDEX");

    /// <summary><c>CREATE_ANY_VIEW</c>: may create a view for every user.</summary>
    public static OracleSystemPrivilege CreateAnyView { get; } = new("CREATE_ANY_VIEW");

    /// <summary><c>DROP_ANY_VIEW</c>: may drop every view, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyView { get; } = new("DROP_ANY_VIEW");

    /// <summary><c>CREATE_VIEW</c>: may create views.</summary>
    public static OracleSystemPrivilege CreateView { get; } = new("CREATE_VIEW");

    /// <summary><c>SELECT_ANY_DICTIONARY</c>: may read the data dictionary.</summary>
    public static OracleSystemPrivilege SelectAnyDictionary { get; } = new("SELECT_ANY_DICTIONARY");

    /// <summary><c>CREATE_PROCEDURE</c>: may create procedures.</summary>
    public static OracleSystemPrivilege CreateProcedure { get; } = new("CREATE_PROCEDURE");

    /// <summary><c>CREATE_ANY_PROCEDURE</c>: may create a procedure for every user.</summary>
    public static OracleSystemPrivilege CreateAnyProcedure { get; } = new("CREATE_ANY_PROCEDURE");

    /// <summary><c>ALTER_ANY_PROCEDURE</c>: may alter every procedure, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnyProcedure { get; } = new("ALTER_ANY_PROCEDURE");

    /// <summary><c>DROP_ANY_PROCEDURE</c>: may drop every procedure, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyProcedure { get; } = new("DROP_ANY_PROCEDURE");

    /// <summary><c>EXECUTE_ANY_PROCEDURE</c>: may execute every procedure, whoever owns it.</summary>
    public static OracleSystemPrivilege ExecuteAnyProcedure { get; } = new("EXECUTE_ANY_PROCEDURE");

    /// <summary><c>CREATE_SYNONYM</c>: may create synonyms.</summary>
    public static OracleSystemPrivilege CreateSynonym { get; } = new("CREATE_SYNONYM");

    /// <summary><c>CREATE_ANY_SYNONYM</c>: may create a synonym for every user.</summary>
    public static OracleSystemPrivilege CreateAnySynonym { get; } = new("CREATE_ANY_SYNONYM");

    /// <summary><c>DROP_ANY_SYNONYM</c>: may drop every synonym, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnySynonym { get; } = new("DROP_ANY_SYNONYM");

    /// <summary><c>CREATE_PUBLIC_SYNONYM</c>: may create public synonyms.</summary>
    public static OracleSystemPrivilege CreatePublicSynonym { get; } = new("CREATE_PUBLIC_SYNONYM");

    /// <summary><c>DROP_PUBLIC_SYNONYM</c>: may drop public synonyms.</summary>
    public static OracleSystemPrivilege DropPublicSynonym { get; } = new("DROP_PUBLIC_SYNONYM");

    /// <summary><c>CREATE_SEQUENCE</c>: may create sequences.</summary>
    public static OracleSystemPrivilege CreateSequence { get; } = new("CREATE_SEQUENCE");

    /// <summary><c>CREATE_ANY_SEQUENCE</c>: may create a sequence for every user.</summary>
    public static OracleSystemPrivilege CreateAnySequence { get; } = new("CREATE_ANY_SEQUENCE");

    /// <summary><c>ALTER_ANY_SEQUENCE</c>: may alter every sequence, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnySequence { get; } = new("ALTER_ANY_SEQUENCE");

    /// <summary><c>DROP_ANY_SEQUENCE</c>: may drop every sequence, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnySequence { get; } = new("DROP_ANY_SEQUENCE");

    /// <summary><c>SELECT_ANY_SEQUENCE</c>: may read from every sequence, whoever owns it.</summary>
    public static OracleSystemPrivilege SelectAnySequence { get; } = new("SELECT_ANY_SEQUENCE");

    /// <summary><c>CREATE_TRIGGER</c>: may create triggers.</summary>
    public static OracleSystemPrivilege CreateTrigger { get; } = new("CREATE_TRIGGER");

    /// <summary><c>CREATE_ANY_TRIGGER</c>: may create a trigger for every user.</summary>
    public static OracleSystemPrivilege CreateAnyTrigger { get; } = new("CREATE_ANY_TRIGGER");

    /// <summary><c>ALTER_ANY_TRIGGER</c>: may alter every trigger, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnyTrigger { get; } = new("ALTER_ANY_TRIGGER");

    /// <summary><c>DROP_ANY_TRIGGER</c>: may drop every trigger, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyTrigger { get; } = new("DROP_ANY_TRIGGER");

    /// <summary><c>CREATE_PROFILE</c>: may create profiles.</summary>
    public static OracleSystemPrivilege CreateProfile { get; } = new("CREATE_PROFILE");

    /// <summary><c>ALTER_PROFILE</c>: may alter profiles.</summary>
    public static OracleSystemPrivilege AlterProfile { get; } = new("ALTER_PROFILE");

    /// <summary><c>DROP_PROFILE</c>: may drop profiles.</summary>
    public static OracleSystemPrivilege DropProfile { get; } = new("DROP_PROFILE");

    /// <summary><c>CREATE_USER</c>: may create users.</summary>
    public static OracleSystemPrivilege CreateUser { get; } = new("CREATE_USER");

    /// <summary><c>BECOME_USER</c>: may become another user.</summary>
    public static OracleSystemPrivilege BecomeUser { get; } = new("BECOME_USER");

    /// <summary><c>ALTER_USER</c>: may alter users.</summary>
    public static OracleSystemPrivilege AlterUser { get; } = new("ALTER_USER");

    /// <summary><c>DROP_USER</c>: may drop users.</summary>
    public static OracleSystemPrivilege DropUser { get; } = new("DROP_USER");

    /// <summary><c>CREATE_TYPE</c>: may create types.</summary>
    public static OracleSystemPrivilege CreateType { get; } = new("CREATE_TYPE");

    /// <summary><c>CREATE_ANY_TYPE</c>: may create a type for every user.</summary>
    public static OracleSystemPrivilege CreateAnyType { get; } = new("CREATE_ANY_TYPE");

    /// <summary><c>ALTER_ANY_TYPE</c>: may alter every type, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnyType { get; } = new("ALTER_ANY_TYPE");

    /// <summary><c>DROP_ANY_TYPE</c>: may drop every type, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyType { get; } = new("DROP_ANY_TYPE");

    /// <summary><c>EXECUTE_ANY_TYPE</c>: may execute every type, whoever owns it.</summary>
    public static OracleSystemPrivilege ExecuteAnyType { get; } = new("EXECUTE_ANY_TYPE");

    /// <summary><c>UNDER_ANY_TYPE</c>: may derive a type from every other, whoever owns it.</summary>
    public static OracleSystemPrivilege UnderAnyType { get; } = new("UNDER_ANY_TYPE");

    /// <summary><c>PURGE_DBA_RECYCLEBIN</c>: may purge the whole recycle bin.</summary>
    public static OracleSystemPrivilege PurgeDbaRecyclebin { get; } = new("PURGE_DBA_RECYCLEBIN");

    /// <summary><c>CREATE_ANY_OUTLINE</c>: may create an outline for every user.</summary>
    public static OracleSystemPrivilege CreateAnyOutline { get; } = new("CREATE_ANY_OUTLINE");

    /// <summary><c>ALTER_ANY_OUTLINE</c>: may alter every outline, whoever owns it.</summary>
    public static OracleSystemPrivilege AlterAnyOutline { get; } = new("ALTER_ANY_OUTLINE");

    /// <summary><c>DROP_ANY_OUTLINE</c>: may drop every outline, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyOutline { get; } = new("DROP_ANY_OUTLINE");

    /// <summary><c>SYSKM</c>: may manage encryption keys.</summary>
    public static OracleSystemPrivilege Syskm { get; } = new("SYSKM");

    /// <summary><c>CREATE_TABLESPACE</c>: may create tablespaces.</summary>
    public static OracleSystemPrivilege CreateTablespace { get; } = new("CREATE_TABLESPACE");

    /// <summary><c>ALTER_TABLESPACE</c>: may alter tablespaces.</summary>
    public static OracleSystemPrivilege AlterTablespace { get; } = new("ALTER_TABLESPACE");

    /// <summary><c>DROP_TABLESPACE</c>: may drop tablespaces.</summary>
    public static OracleSystemPrivilege DropTablespace { get; } = new("DROP_TABLESPACE");

    /// <summary><c>SHOW_PROCESS</c>: may see what all sessions are running.</summary>
    public static OracleSystemPrivilege ShowProcess { get; } = new("SHOW_PROCESS");

    /// <summary><c>ALTER_SYSTEM</c>: may alter the system's settings.</summary>
    public static OracleSystemPrivilege AlterSystem { get; } = new("ALTER_SYSTEM");

    /// <summary><c>CREATE_DATABASE_LINK</c>: may create database links.</summary>
    public static OracleSystemPrivilege CreateDatabaseLink { get; } = new("CREATE_DATABASE_LINK");

    /// <summary><c>CREATE_PUBLIC_DATABASE_LINK</c>: may create public database links.</summary>
    public static OracleSystemPrivilege CreatePublicDatabaseLink { get; } = new("CREATE_PUBLIC_DATABASE_LINK");

    /// <summary><c>DROP_DATABASE_LINK</c>: may drop database links.</summary>
    public static OracleSystemPrivilege DropDatabaseLink { get; } = new("DROP_DATABASE_LINK");

    /// <summary><c>ALTER_SESSION</c>: may alter its own session's settings.</summary>
    public static OracleSystemPrivilege AlterSession { get; } = new("ALTER_SESSION");

    /// <summary><c>ALTER_DATABASE</c>: may alter the database.</summary>
    public static OracleSystemPrivilege AlterDatabase { get; } = new("ALTER_DATABASE");

    /// <summary><c>EXEMPT_REDACTION_POLICY</c>: is not bound by redaction policies.</summary>
    public static OracleSystemPrivilege ExemptRedactionPolicy { get; } = new("EXEMPT_REDACTION_POLICY");

    /// <summary><c>SYSDBA</c>: may administer the database as its owner may.</summary>
    public static OracleSystemPrivilege Sysdba { get; } = new("SYSDBA");

    /// <summary><c>SYSOPER</c>: may run the database, without seeing what users have in it.</summary>
    public static OracleSystemPrivilege Sysoper { get; } = new("SYSOPER");

    /// <summary><c>SYSBACKUP</c>: may back up and restore.</summary>
    public static OracleSystemPrivilege Sysbackup { get; } = new("SYSBACKUP");

    /// <summary><c>CREATE_ANY_DIRECTORY</c>: may create a directory for every user.</summary>
    public static OracleSystemPrivilege CreateAnyDirectory { get; } = new("CREATE_ANY_DIRECTORY");

    /// <summary><c>DROP_ANY_DIRECTORY</c>: may drop every directory, whoever owns it.</summary>
    public static OracleSystemPrivilege DropAnyDirectory { get; } = new("DROP_ANY_DIRECTORY");

    bool IClosedValue.IsKnown => _value is
        "CREATE_SESSION"
        or "CREATE_TABLE"
        or "CREATE_ANY_TABLE"
        or "ALTER_ANY_TABLE"
        or "BACKUP_ANY_TABLE"
        or "DROP_ANY_TABLE"
        or "LOCK_ANY_TABLE"
        or "COMMENT_ANY_TABLE"
        or "SELECT_ANY_TABLE"
        or "INSERT_ANY_TABLE"
        or "UPDATE_ANY_TABLE"
        or "DELETE_ANY_TABLE"
        or "FLASHBACK_ANY_TABLE"
        or "CREATE_ROLE"
        or "DROP_ANY_ROLE"
        or "GRANT_ANY_ROLE"
        or "ALTER_ANY_ROLE"
        or "AUDIT_ANY"
        or "GRANT_ANY_PRIVILEGE"
        or "GRANT_ANY_OBJECT_PRIVILEGE"
        or "CREATE_ANY_INDEX"
        or "ALTER_ANY_INDEX"
        or "DROP_ANY_INDEX"
        or "CREATE_ANY_VIEW"
        or "DROP_ANY_VIEW"
        or "CREATE_VIEW"
        or "SELECT_ANY_DICTIONARY"
        or "CREATE_PROCEDURE"
        or "CREATE_ANY_PROCEDURE"
        or "ALTER_ANY_PROCEDURE"
        or "DROP_ANY_PROCEDURE"
        or "EXECUTE_ANY_PROCEDURE"
        or "CREATE_SYNONYM"
        or "CREATE_ANY_SYNONYM"
        or "DROP_ANY_SYNONYM"
        or "CREATE_PUBLIC_SYNONYM"
        or "DROP_PUBLIC_SYNONYM"
        or "CREATE_SEQUENCE"
        or "CREATE_ANY_SEQUENCE"
        or "ALTER_ANY_SEQUENCE"
        or "DROP_ANY_SEQUENCE"
        or "SELECT_ANY_SEQUENCE"
        or "CREATE_TRIGGER"
        or "CREATE_ANY_TRIGGER"
        or "ALTER_ANY_TRIGGER"
        or "DROP_ANY_TRIGGER"
        or "CREATE_PROFILE"
        or "ALTER_PROFILE"
        or "DROP_PROFILE"
        or "CREATE_USER"
        or "BECOME_USER"
        or "ALTER_USER"
        or "DROP_USER"
        or "CREATE_TYPE"
        or "CREATE_ANY_TYPE"
        or "ALTER_ANY_TYPE"
        or "DROP_ANY_TYPE"
        or "EXECUTE_ANY_TYPE"
        or "UNDER_ANY_TYPE"
        or "PURGE_DBA_RECYCLEBIN"
        or "CREATE_ANY_OUTLINE"
        or "ALTER_ANY_OUTLINE"
        or "DROP_ANY_OUTLINE"
        or "SYSKM"
        or "CREATE_TABLESPACE"
        or "ALTER_TABLESPACE"
        or "DROP_TABLESPACE"
        or "SHOW_PROCESS"
        or "ALTER_SYSTEM"
        or "CREATE_DATABASE_LINK"
        or "CREATE_PUBLIC_DATABASE_LINK"
        or "DROP_DATABASE_LINK"
        or "ALTER_SESSION"
        or "ALTER_DATABASE"
        or "EXEMPT_REDACTION_POLICY"
        or "SYSDBA"
        or "SYSOPER"
        or "SYSBACKUP"
        or "CREATE_ANY_DIRECTORY"
        or "DROP_ANY_DIRECTORY";

    string IOpenValue<OracleSystemPrivilege>.Text => ToString();

    static OracleSystemPrivilege IOpenValue<OracleSystemPrivilege>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
