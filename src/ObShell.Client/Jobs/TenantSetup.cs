using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Jobs;

/// <summary>Sets up a tenant from nothing: its unit configuration, the tenant in the zones of the cluster, databases and users, and verifies that it is there.</summary>
/// <remarks>Anything that is there already is left as it is, so that the job can be repeated.</remarks>
public sealed record TenantSetup : ObShellJob
{
    /// <summary>The name of the tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The password of the tenant's root user. It is kept in no checkpoint and no text.</summary>
    public required string RootPassword { get; init; }

    /// <summary>How large a unit is. A unit configuration of its name that is there already is used as it is.</summary>
    public required CreateUnitConfigRequest Unit { get; init; }

    /// <summary>The zones; empty for all zones of the cluster.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>How many units there are in each zone.</summary>
    public int UnitsPerZone { get; init; } = 1;

    /// <summary>From where clients may connect, <c>%</c> for everywhere. OBShell itself would admit the machine of the server only.</summary>
    public string Whitelist { get; init; } = "%";

    /// <summary>The databases to create.</summary>
    public IReadOnlyList<string> Databases { get; init; } = [];

    /// <summary>The users to create. Their passwords are kept in no checkpoint.</summary>
    public IReadOnlyList<CreateUserRequest> Users { get; init; } = [];

    /// <summary>Whether to drop the tenant if a later step fails; one that was there before the job is never dropped.</summary>
    public bool DropOnFailure { get; init; }

    /// <inheritdoc/>
    public override string Name => "tenant setup";

    internal override string Identity => $"of {Tenant}";

    /// <summary>What is set up, without passwords.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} {Identity}";

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(Tenant);
        var exists = (await client.Tenants.ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Any(tenant => tenant.TenantName == Tenant);
        var zones = Zones.Count > 0 ? Zones : [.. (await client.Cluster.GetInfoAsync(cancellationToken).ConfigureAwait(false)).Zones.Select(zone => zone.Name)];
        return new Dictionary<string, string> { ["zones"] = string.Join(',', zones), ["isNew"] = exists ? "" : "yes" };
    }

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Do($"create unit configuration {Unit.Name}", CreateUnitAsync),
        JobStep.Start(
            $"create tenant {Tenant}",
            client => client.Tenants.CreateAsync(new CreateTenantRequest
            {
                Name = Tenant,
                ZoneList = [.. facts["zones"].Split(',').Select(zone => new TenantZone { Name = zone, UnitConfigName = Unit.Name, UnitNum = UnitsPerZone })],
                Whitelist = Whitelist,
                RootPassword = RootPassword,
            }),
            async job => (await job.Client.Tenants.ListAsync(cancellationToken: job.CancellationToken).ConfigureAwait(false)).Any(tenant => tenant.TenantName == Tenant)),
        .. Databases.Select(database => JobStep.Do($"create database {database}", job => CreateDatabaseAsync(job, database))),
        .. Users.Select(user => JobStep.Do($"create user {user.UserName}", job => CreateUserAsync(job, user))),
        JobStep.Check($"check tenant {Tenant}", async job =>
        {
            var tenant = await job.Client.Tenants.GetAsync(Tenant, job.CancellationToken).ConfigureAwait(false);
            return tenant.Status == TenantStatus.Normal ? null : $"tenant {Tenant} is {tenant.Status}";
        }),
    ];

    private async Task CreateUnitAsync(JobContext job)
    {
        if ((await job.Client.Units.ListAsync(job.CancellationToken).ConfigureAwait(false)).All(unit => unit.Name != Unit.Name))
        {
            await job.Client.Units.CreateAsync(Unit, job.CancellationToken).ConfigureAwait(false);
        }
    }

    private async Task CreateDatabaseAsync(JobContext job, string database)
    {
        var databases = await job.Client.Databases.ListAsync(Tenant, RootPassword, job.CancellationToken).ConfigureAwait(false);
        if (databases.All(item => item.DatabaseName != database))
        {
            await job.Client.Databases.CreateAsync(Tenant, new CreateDatabaseRequest { DatabaseName = database, RootPassword = RootPassword }, job.CancellationToken).ConfigureAwait(false);
        }
    }

    private async Task CreateUserAsync(JobContext job, CreateUserRequest user)
    {
        var users = await job.Client.Users.ListAsync(Tenant, RootPassword, cancellationToken: job.CancellationToken).ConfigureAwait(false);
        if (users.All(item => item.UserName != user.UserName))
        {
            await job.Client.Users.CreateAsync(Tenant, user with { RootPassword = RootPassword }, job.CancellationToken).ConfigureAwait(false);
        }
    }

    internal override async Task<string> CleanUpAsync(IObShellClient client, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken)
    {
        if (!DropOnFailure || facts["isNew"].Length == 0)
        {
            return "";
        }

        if (await client.Tenants.DropAsync(Tenant, cancellationToken: cancellationToken).ConfigureAwait(false) is not { } drop)
        {
            return "";
        }

        await drop.WaitForCompletionAsync(cancellationToken).ConfigureAwait(false);
        return $"Tenant {Tenant} was dropped.";
    }
}
