using System.Text.Json;
using ObShell.Client.Backups;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Backups;

/// <summary>The status of backups and restores, whose values OceanBase may extend.</summary>
internal sealed class BackupStatusTests
{
    [Test]
    public void A_status_of_the_server_is_compared_case_insensitively_and_unknown_ones_are_kept() => Assert.Multiple(() =>
    {
        Assert.That(Read<TenantBackupOverview>("""{"status":{"status":"doing"}}""").Status.Status, Is.EqualTo(BackupStatus.Doing));
        Assert.That(Read<RestoreTask>("""{"status":"FAIL"}""").Status, Is.EqualTo(RestoreStatus.Failed));
        Assert.That(Read<RestoreTask>("""{"status":"WAIT_TENANT_READY"}""").Status.ToString(), Is.EqualTo("WAIT_TENANT_READY"));
        Assert.That(Read<RestoreTask>("{}").Status, Is.EqualTo(default(RestoreStatus)));
    });

    private static T Read<T>(string data)
        where T : class => JsonSerializer.Deserialize($$"""{"data":{{data}}}""", WholeJson.TypeInfo<ObShellResponse<T>>())!.Data!;
}
