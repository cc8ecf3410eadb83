using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>A system privilege in an Oracle tenant.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<OracleSystemPrivilege>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct OracleSystemPrivilege : IExtensibleValue<OracleSystemPrivilege>
{
    /// <summary><c>CREATE_SESSION</c>: may log in.</summary>
    [Word("CREATE_SESSION")]
    public static partial OracleSystemPrivilege CreateSession { get; }

    /// <summary><c>CREATE_TABLE</c>: may create tables.</summary>
    [Word("CREATE_TABLE")]
    public static partial OracleSystemPrivilege CreateTable { get; }

    /// <summary><c>CREATE_ANY_TABLE</c>: may create tables in the schema of any user.</summary>
    [Word("CREATE_ANY_TABLE")]
    public static partial OracleSystemPrivilege CreateAnyTable { get; }

    /// <summary><c>ALTER_ANY_TABLE</c>: may alter every table, regardless of its owner.</summary>
    [Word("ALTER_ANY_TABLE")]
    public static partial OracleSystemPrivilege AlterAnyTable { get; }

    /// <summary><c>BACKUP_ANY_TABLE</c>: may back up every table, regardless of its owner.</summary>
    [Word("BACKUP_ANY_TABLE")]
    public static partial OracleSystemPrivilege BackupAnyTable { get; }

    /// <summary><c>DROP_ANY_TABLE</c>: may drop every table, regardless of its owner.</summary>
    [Word("DROP_ANY_TABLE")]
    public static partial OracleSystemPrivilege DropAnyTable { get; }

    /// <summary><c>LOCK_ANY_TABLE</c>: may lock every table, regardless of its owner.</summary>
    [Word("LOCK_ANY_TABLE")]
    public static partial OracleSystemPrivilege LockAnyTable { get; }

    /// <summary><c>COMMENT_ANY_TABLE</c>: may comment on every table, regardless of its owner.</summary>
    [Word("COMMENT_ANY_TABLE")]
    public static partial OracleSystemPrivilege CommentAnyTable { get; }

    /// <summary><c>SELECT_ANY_TABLE</c>: may read from every table, regardless of its owner.</summary>
    [Word("SELECT_ANY_TABLE")]
    public static partial OracleSystemPrivilege SelectAnyTable { get; }

    /// <summary><c>INSERT_ANY_TABLE</c>: may insert into every table, regardless of its owner.</summary>
    [Word("INSERT_ANY_TABLE")]
    public static partial OracleSystemPrivilege InsertAnyTable { get; }

    /// <summary><c>UPDATE_ANY_TABLE</c>: may update every table, regardless of its owner.</summary>
    [Word("UPDATE_ANY_TABLE")]
    public static partial OracleSystemPrivilege UpdateAnyTable { get; }

    /// <summary><c>DELETE_ANY_TABLE</c>: may delete from every table, regardless of its owner.</summary>
    [Word("DELETE_ANY_TABLE")]
    public static partial OracleSystemPrivilege DeleteAnyTable { get; }

    /// <summary><c>FLASHBACK_ANY_TABLE</c>: may flash back every table, regardless of its owner.</summary>
    [Word("FLASHBACK_ANY_TABLE")]
    public static partial OracleSystemPrivilege FlashbackAnyTable { get; }

    /// <summary><c>CREATE_ROLE</c>: may create roles.</summary>
    [Word("CREATE_ROLE")]
    public static partial OracleSystemPrivilege CreateRole { get; }

    /// <summary><c>DROP_ANY_ROLE</c>: may drop every role.</summary>
    [Word("DROP_ANY_ROLE")]
    public static partial OracleSystemPrivilege DropAnyRole { get; }

    /// <summary><c>GRANT_ANY_ROLE</c>: may grant every role.</summary>
    [Word("GRANT_ANY_ROLE")]
    public static partial OracleSystemPrivilege GrantAnyRole { get; }

    /// <summary><c>ALTER_ANY_ROLE</c>: may alter every role.</summary>
    [Word("ALTER_ANY_ROLE")]
    public static partial OracleSystemPrivilege AlterAnyRole { get; }

    /// <summary><c>AUDIT_ANY</c>: may audit everything.</summary>
    [Word("AUDIT_ANY")]
    public static partial OracleSystemPrivilege AuditAny { get; }

    /// <summary><c>GRANT_ANY_PRIVILEGE</c>: may grant every system privilege.</summary>
    [Word("GRANT_ANY_PRIVILEGE")]
    public static partial OracleSystemPrivilege GrantAnyPrivilege { get; }

    /// <summary><c>GRANT_ANY_OBJECT_PRIVILEGE</c>: may grant every privilege on objects.</summary>
    [Word("GRANT_ANY_OBJECT_PRIVILEGE")]
    public static partial OracleSystemPrivilege GrantAnyObjectPrivilege { get; }

    /// <summary><c>CREATE_ANY_INDEX</c>: may create indexes in the schema of any user.</summary>
    [Word("CREATE_ANY_INDEX")]
    public static partial OracleSystemPrivilege CreateAnyIndex { get; }

    /// <summary><c>ALTER_ANY_INDEX</c>: may alter every index, regardless of its owner.</summary>
    [Word("ALTER_ANY_INDEX")]
    public static partial OracleSystemPrivilege AlterAnyIndex { get; }

    /// <summary><c>DROP_ANY_INDEX</c>: may drop every index, regardless of its owner.</summary>
    [Word("DROP_ANY_INDEX")]
    public static partial OracleSystemPrivilege DropAnyIndex { get; }

    /// <summary><c>CREATE_ANY_VIEW</c>: may create views in the schema of any user.</summary>
    [Word("CREATE_ANY_VIEW")]
    public static partial OracleSystemPrivilege CreateAnyView { get; }

    /// <summary><c>DROP_ANY_VIEW</c>: may drop every view, regardless of its owner.</summary>
    [Word("DROP_ANY_VIEW")]
    public static partial OracleSystemPrivilege DropAnyView { get; }

    /// <summary><c>CREATE_VIEW</c>: may create views.</summary>
    [Word("CREATE_VIEW")]
    public static partial OracleSystemPrivilege CreateView { get; }

    /// <summary><c>SELECT_ANY_DICTIONARY</c>: may read the data dictionary.</summary>
    [Word("SELECT_ANY_DICTIONARY")]
    public static partial OracleSystemPrivilege SelectAnyDictionary { get; }

    /// <summary><c>CREATE_PROCEDURE</c>: may create procedures.</summary>
    [Word("CREATE_PROCEDURE")]
    public static partial OracleSystemPrivilege CreateProcedure { get; }

    /// <summary><c>CREATE_ANY_PROCEDURE</c>: may create procedures in the schema of any user.</summary>
    [Word("CREATE_ANY_PROCEDURE")]
    public static partial OracleSystemPrivilege CreateAnyProcedure { get; }

    /// <summary><c>ALTER_ANY_PROCEDURE</c>: may alter every procedure, regardless of its owner.</summary>
    [Word("ALTER_ANY_PROCEDURE")]
    public static partial OracleSystemPrivilege AlterAnyProcedure { get; }

    /// <summary><c>DROP_ANY_PROCEDURE</c>: may drop every procedure, regardless of its owner.</summary>
    [Word("DROP_ANY_PROCEDURE")]
    public static partial OracleSystemPrivilege DropAnyProcedure { get; }

    /// <summary><c>EXECUTE_ANY_PROCEDURE</c>: may execute every procedure, regardless of its owner.</summary>
    [Word("EXECUTE_ANY_PROCEDURE")]
    public static partial OracleSystemPrivilege ExecuteAnyProcedure { get; }

    /// <summary><c>CREATE_SYNONYM</c>: may create synonyms.</summary>
    [Word("CREATE_SYNONYM")]
    public static partial OracleSystemPrivilege CreateSynonym { get; }

    /// <summary><c>CREATE_ANY_SYNONYM</c>: may create synonyms in the schema of any user.</summary>
    [Word("CREATE_ANY_SYNONYM")]
    public static partial OracleSystemPrivilege CreateAnySynonym { get; }

    /// <summary><c>DROP_ANY_SYNONYM</c>: may drop every synonym, regardless of its owner.</summary>
    [Word("DROP_ANY_SYNONYM")]
    public static partial OracleSystemPrivilege DropAnySynonym { get; }

    /// <summary><c>CREATE_PUBLIC_SYNONYM</c>: may create public synonyms.</summary>
    [Word("CREATE_PUBLIC_SYNONYM")]
    public static partial OracleSystemPrivilege CreatePublicSynonym { get; }

    /// <summary><c>DROP_PUBLIC_SYNONYM</c>: may drop public synonyms.</summary>
    [Word("DROP_PUBLIC_SYNONYM")]
    public static partial OracleSystemPrivilege DropPublicSynonym { get; }

    /// <summary><c>CREATE_SEQUENCE</c>: may create sequences.</summary>
    [Word("CREATE_SEQUENCE")]
    public static partial OracleSystemPrivilege CreateSequence { get; }

    /// <summary><c>CREATE_ANY_SEQUENCE</c>: may create sequences in the schema of any user.</summary>
    [Word("CREATE_ANY_SEQUENCE")]
    public static partial OracleSystemPrivilege CreateAnySequence { get; }

    /// <summary><c>ALTER_ANY_SEQUENCE</c>: may alter every sequence, regardless of its owner.</summary>
    [Word("ALTER_ANY_SEQUENCE")]
    public static partial OracleSystemPrivilege AlterAnySequence { get; }

    /// <summary><c>DROP_ANY_SEQUENCE</c>: may drop every sequence, regardless of its owner.</summary>
    [Word("DROP_ANY_SEQUENCE")]
    public static partial OracleSystemPrivilege DropAnySequence { get; }

    /// <summary><c>SELECT_ANY_SEQUENCE</c>: may read from every sequence, regardless of its owner.</summary>
    [Word("SELECT_ANY_SEQUENCE")]
    public static partial OracleSystemPrivilege SelectAnySequence { get; }

    /// <summary><c>CREATE_TRIGGER</c>: may create triggers.</summary>
    [Word("CREATE_TRIGGER")]
    public static partial OracleSystemPrivilege CreateTrigger { get; }

    /// <summary><c>CREATE_ANY_TRIGGER</c>: may create triggers in the schema of any user.</summary>
    [Word("CREATE_ANY_TRIGGER")]
    public static partial OracleSystemPrivilege CreateAnyTrigger { get; }

    /// <summary><c>ALTER_ANY_TRIGGER</c>: may alter every trigger, regardless of its owner.</summary>
    [Word("ALTER_ANY_TRIGGER")]
    public static partial OracleSystemPrivilege AlterAnyTrigger { get; }

    /// <summary><c>DROP_ANY_TRIGGER</c>: may drop every trigger, regardless of its owner.</summary>
    [Word("DROP_ANY_TRIGGER")]
    public static partial OracleSystemPrivilege DropAnyTrigger { get; }

    /// <summary><c>CREATE_PROFILE</c>: may create profiles.</summary>
    [Word("CREATE_PROFILE")]
    public static partial OracleSystemPrivilege CreateProfile { get; }

    /// <summary><c>ALTER_PROFILE</c>: may alter profiles.</summary>
    [Word("ALTER_PROFILE")]
    public static partial OracleSystemPrivilege AlterProfile { get; }

    /// <summary><c>DROP_PROFILE</c>: may drop profiles.</summary>
    [Word("DROP_PROFILE")]
    public static partial OracleSystemPrivilege DropProfile { get; }

    /// <summary><c>CREATE_USER</c>: may create users.</summary>
    [Word("CREATE_USER")]
    public static partial OracleSystemPrivilege CreateUser { get; }

    /// <summary><c>BECOME_USER</c>: may become another user.</summary>
    [Word("BECOME_USER")]
    public static partial OracleSystemPrivilege BecomeUser { get; }

    /// <summary><c>ALTER_USER</c>: may alter users.</summary>
    [Word("ALTER_USER")]
    public static partial OracleSystemPrivilege AlterUser { get; }

    /// <summary><c>DROP_USER</c>: may drop users.</summary>
    [Word("DROP_USER")]
    public static partial OracleSystemPrivilege DropUser { get; }

    /// <summary><c>CREATE_TYPE</c>: may create types.</summary>
    [Word("CREATE_TYPE")]
    public static partial OracleSystemPrivilege CreateType { get; }

    /// <summary><c>CREATE_ANY_TYPE</c>: may create types in the schema of any user.</summary>
    [Word("CREATE_ANY_TYPE")]
    public static partial OracleSystemPrivilege CreateAnyType { get; }

    /// <summary><c>ALTER_ANY_TYPE</c>: may alter every type, regardless of its owner.</summary>
    [Word("ALTER_ANY_TYPE")]
    public static partial OracleSystemPrivilege AlterAnyType { get; }

    /// <summary><c>DROP_ANY_TYPE</c>: may drop every type, regardless of its owner.</summary>
    [Word("DROP_ANY_TYPE")]
    public static partial OracleSystemPrivilege DropAnyType { get; }

    /// <summary><c>EXECUTE_ANY_TYPE</c>: may execute every type, regardless of its owner.</summary>
    [Word("EXECUTE_ANY_TYPE")]
    public static partial OracleSystemPrivilege ExecuteAnyType { get; }

    /// <summary><c>UNDER_ANY_TYPE</c>: may create a subtype of any type, regardless of its owner.</summary>
    [Word("UNDER_ANY_TYPE")]
    public static partial OracleSystemPrivilege UnderAnyType { get; }

    /// <summary><c>PURGE_DBA_RECYCLEBIN</c>: may purge the whole recycle bin.</summary>
    [Word("PURGE_DBA_RECYCLEBIN")]
    public static partial OracleSystemPrivilege PurgeDbaRecyclebin { get; }

    /// <summary><c>CREATE_ANY_OUTLINE</c>: may create outlines in the schema of any user.</summary>
    [Word("CREATE_ANY_OUTLINE")]
    public static partial OracleSystemPrivilege CreateAnyOutline { get; }

    /// <summary><c>ALTER_ANY_OUTLINE</c>: may alter every outline, regardless of its owner.</summary>
    [Word("ALTER_ANY_OUTLINE")]
    public static partial OracleSystemPrivilege AlterAnyOutline { get; }

    /// <summary><c>DROP_ANY_OUTLINE</c>: may drop every outline, regardless of its owner.</summary>
    [Word("DROP_ANY_OUTLINE")]
    public static partial OracleSystemPrivilege DropAnyOutline { get; }

    /// <summary><c>SYSKM</c>: may manage encryption keys.</summary>
    [Word("SYSKM")]
    public static partial OracleSystemPrivilege Syskm { get; }

    /// <summary><c>CREATE_TABLESPACE</c>: may create tablespaces.</summary>
    [Word("CREATE_TABLESPACE")]
    public static partial OracleSystemPrivilege CreateTablespace { get; }

    /// <summary><c>ALTER_TABLESPACE</c>: may alter tablespaces.</summary>
    [Word("ALTER_TABLESPACE")]
    public static partial OracleSystemPrivilege AlterTablespace { get; }

    /// <summary><c>DROP_TABLESPACE</c>: may drop tablespaces.</summary>
    [Word("DROP_TABLESPACE")]
    public static partial OracleSystemPrivilege DropTablespace { get; }

    /// <summary><c>SHOW_PROCESS</c>: may see the running statements of all sessions.</summary>
    [Word("SHOW_PROCESS")]
    public static partial OracleSystemPrivilege ShowProcess { get; }

    /// <summary><c>ALTER_SYSTEM</c>: may change system settings.</summary>
    [Word("ALTER_SYSTEM")]
    public static partial OracleSystemPrivilege AlterSystem { get; }

    /// <summary><c>CREATE_DATABASE_LINK</c>: may create database links.</summary>
    [Word("CREATE_DATABASE_LINK")]
    public static partial OracleSystemPrivilege CreateDatabaseLink { get; }

    /// <summary><c>CREATE_PUBLIC_DATABASE_LINK</c>: may create public database links.</summary>
    [Word("CREATE_PUBLIC_DATABASE_LINK")]
    public static partial OracleSystemPrivilege CreatePublicDatabaseLink { get; }

    /// <summary><c>DROP_DATABASE_LINK</c>: may drop database links.</summary>
    [Word("DROP_DATABASE_LINK")]
    public static partial OracleSystemPrivilege DropDatabaseLink { get; }

    /// <summary><c>ALTER_SESSION</c>: may change the settings of its own session.</summary>
    [Word("ALTER_SESSION")]
    public static partial OracleSystemPrivilege AlterSession { get; }

    /// <summary><c>ALTER_DATABASE</c>: may alter the database.</summary>
    [Word("ALTER_DATABASE")]
    public static partial OracleSystemPrivilege AlterDatabase { get; }

    /// <summary><c>EXEMPT_REDACTION_POLICY</c>: is exempt from redaction policies.</summary>
    [Word("EXEMPT_REDACTION_POLICY")]
    public static partial OracleSystemPrivilege ExemptRedactionPolicy { get; }

    /// <summary><c>SYSDBA</c>: may administer the database without restrictions.</summary>
    [Word("SYSDBA")]
    public static partial OracleSystemPrivilege Sysdba { get; }

    /// <summary><c>SYSOPER</c>: may operate the database without access to user data.</summary>
    [Word("SYSOPER")]
    public static partial OracleSystemPrivilege Sysoper { get; }

    /// <summary><c>SYSBACKUP</c>: may back up and restore the database.</summary>
    [Word("SYSBACKUP")]
    public static partial OracleSystemPrivilege Sysbackup { get; }

    /// <summary><c>CREATE_ANY_DIRECTORY</c>: may create directories.</summary>
    [Word("CREATE_ANY_DIRECTORY")]
    public static partial OracleSystemPrivilege CreateAnyDirectory { get; }

    /// <summary><c>DROP_ANY_DIRECTORY</c>: may drop every directory, regardless of its owner.</summary>
    [Word("DROP_ANY_DIRECTORY")]
    public static partial OracleSystemPrivilege DropAnyDirectory { get; }
}
