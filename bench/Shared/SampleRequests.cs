using ObShell.Client.Users;

namespace ObShell.Client.Benchmarks;

/// <summary>The calls that are measured, and the requests that they make.</summary>
internal sealed class SampleRequests
{
    public const int GetSections = 1;
    public const int PostSections = 2;

    private const int Privileges = 9;
    private static readonly ObjectPrivilegesRequest Body = new()
    {
        ObjectPrivileges =
        [
            .. Enumerable.Range(1, Privileges).Select(number => new ObjectPrivilegeGrant
            {
                ObjectType = "TABLE",
                ObjectName = $"orders_of_{2000 + number}",
                Owner = "shop",
                Privileges = ["SELECT", "INSERT", "UPDATE"],
            }),
        ],
    };

    private readonly DagId _dag;

    private SampleRequests(DagId dag, RsaSections sections, RecordedRequest get, RecordedRequest post)
    {
        _dag = dag;
        Sections = sections;
        Get = get;
        Post = post;
    }

    public RsaSections Sections { get; }

    public RecordedRequest Get { get; }

    public RecordedRequest Post { get; }

    /// <summary>Starts a DAG to ask for, and takes down the requests.</summary>
    public static async Task<SampleRequests> PrepareAsync(Uri endpoint, ObShellClient client)
    {
        var dag = (await client.StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Terminate)).ConfigureAwait(false)).Id;
        var sections = new RsaSections((await client.Agents.GetPublicKeyAsync().ConfigureAwait(false)).PublicKey);
        var get = await RecordedRequest.RecordAsync(endpoint, FakeServer.Password, other => GetAsync(other, dag)).ConfigureAwait(false);
        var post = await RecordedRequest.RecordAsync(endpoint, FakeServer.Password, PostAsync).ConfigureAwait(false);
        sections.ThrowIfNot(GetSections, get);
        sections.ThrowIfNot(PostSections, post);
        return new SampleRequests(dag, sections, get, post);
    }

    public static Task PostAsync(ObShellClient client) => client.Roles.GrantObjectPrivilegesAsync("orders", "clerk", Body);

    public Task<DagDetailDTO> GetAsync(ObShellClient client) => GetAsync(client, _dag);

    private static Task<DagDetailDTO> GetAsync(ObShellClient client, DagId dag) => client.GetDagOperation(dag).UpdateStatusAsync(showDetails: false);
}
