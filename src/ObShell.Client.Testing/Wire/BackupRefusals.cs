namespace ObShell.Client.Testing;

/// <summary>The refusals of routes about backups and restores, with the codes of a real agent.</summary>
internal static class BackupRefusals
{
    public static Refusal BaseUriEmpty { get; } = Backup("BaseUriEmpty", "Backup base uri is empty");

    public static Refusal ArchiveBaseUriEmpty { get; } = Backup("ArchiveBaseUriEmpty", "Archive base uri is empty");

    public static Refusal DataBaseUriEmpty { get; } = Backup("DataBaseUriEmpty", "Data base uri is empty");

    public static Refusal NoUserTenants { get; } = Backup("NoUserTenants", "No user tenants");

    public static Refusal NoTenantTask { get; } = WithNullData("Task.NotFound", "Task not found: no backup task");

    public static Refusal NoClusterTask { get; } = WithNullData("Common.NotFound", "Element not found: backup task");

    public static Refusal NoRestore { get; } = WithNullData("Common.NotFound", "Element not found: restore task");

    public static Refusal TimeNotValid { get; } = new(400, "OB.Restore.TimeNotValid", "Restore time is not valid");

    public static Refusal Concurrency(double value) => Backup("LogArchiveConcurrency.Invalid", $"Log archive concurrency '{value}' is invalid, must be between 0 and 100");

    public static Refusal HaLowThreadScore(double value) => Backup("HaLowThreadScore.Invalid", $"ha_low_thread_score '{value}' is invalid, must be between 0 and 100");

    public static Refusal Binding(string value) => Backup("Binding.Invalid", $"Binding '{value}' is invalid");

    public static Refusal DeletePolicy(string reason) => Backup("DeletePolicy.Invalid", $"Delete policy is invalid: {reason}");

    public static Refusal PieceSwitchInterval(string value) => Backup("PieceSwitchInterval.Invalid", $"Piece switch interval '{value}' is invalid, must be between 1d and 7d");

    public static Refusal ArchiveLagTarget(string value) => Backup("ArchiveLagTarget.Invalid", $"Archive lag target '{value}' is invalid, must not be greater than 2h");

    public static Refusal ArchiveLagTargetForS3(string value) => Backup("ArchiveLagTargetForS3.Invalid", $"Archive lag target '{value}' is invalid, must not be less than 60s for s3");

    public static Refusal Mode(string value) => Backup("Mode.Invalid", $"Backup mode '{value}' is invalid");

    public static Refusal Status(string value) => Backup("Status.Invalid", $"Backup status '{value}' is invalid");

    public static Refusal ArchiveLogStatus(string value) => Backup("ArchiveLogStatus.Invalid", $"Archive log status '{value}' is invalid");

    public static Refusal ArchiveDestEmpty(string tenant) => Backup("ArchiveDestEmpty", $"Archive destination of tenant '{tenant}' is empty");

    public static Refusal DataDestEmpty(string tenant) => Backup("DataDestEmpty", $"Data backup destination of tenant '{tenant}' is empty");

    public static Refusal NotRecovering(string tenant) => new(400, "OB.Restore.NotRecovering", $"Tenant '{tenant}' is not in recovering");

    private static Refusal WithNullData(string errCode, string message)
    {
        var refusal = new Refusal(404, errCode, message);
        return refusal with { Data = "null" };
    }

    private static Refusal Backup(string name, string message) => new(400, "OB.Backup." + name, message);
}
