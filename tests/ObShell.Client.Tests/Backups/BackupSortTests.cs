using ObShell.Client.Backups;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Backups;

/// <summary>The sort columns of backups; OBShell ignores unknown ones.</summary>
internal sealed class BackupSortTests
{
    [Test]
    public async Task Every_sort_column_of_OBShell_is_accepted()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        await obshell.Backups.ListTenantTasksAsync("t1", sort: BackupSort.EndTimestampAsc);

        Assert.That(Uri.UnescapeDataString(fake.Requests[^1].RawTarget), Does.EndWith("?sort=end_timestamp,asc"));
    }

    [TestCase("id,desc")]
    [TestCase("start_timestamp")]
    [TestCase("")]
    public async Task An_unknown_sort_column_is_refused(string sort)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        Assert.That(
            () => obshell.Backups.ListTenantTasksAsync("t1", sort: new BackupSort(sort)),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("sort"));
        Assert.That(fake.Requests, Is.Empty);
    }
}
