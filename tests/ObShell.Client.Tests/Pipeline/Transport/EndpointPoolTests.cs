using ObShell.Client.Pipeline.Transport;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>The order in which agents are tried.</summary>
internal sealed class EndpointPoolTests
{
    private static readonly IReadOnlyList<AgentEndpoint> Agents = EndpointAddress.ParseAll(["10.10.10.1", "10.10.10.2", "10.10.10.3"], "endpoints");
    private readonly TestTime _time = new();
    private readonly EndpointPool _pool;

    public EndpointPoolTests() => _pool = new EndpointPool(Agents, TimeSpan.FromSeconds(10), _time);

    [Test]
    public void The_last_working_agent_is_first()
    {
        Assert.That(Order(), Is.EqualTo(new[] { 0, 1, 2 }));
        _pool.Worked(Agents[2], prefer: true);
        Assert.That(Order(), Is.EqualTo(new[] { 2, 0, 1 }));
        _pool.Worked(Agents[1], prefer: false);
        Assert.That(Order(), Is.EqualTo(new[] { 2, 0, 1 }));
    }

    [Test]
    public void The_owner_is_before_the_last_working_agent()
    {
        _pool.Worked(Agents[2], prefer: true);

        Assert.That(Order(owner: 1), Is.EqualTo(new[] { 1, 2, 0 }));
    }

    [Test]
    public void Failed_agents_are_last_with_the_earliest_failure_first()
    {
        _pool.Failed(Agents[1]);
        _time.Advance(TimeSpan.FromSeconds(1));
        _pool.Failed(Agents[0]);

        Assert.That(Order(owner: 0), Is.EqualTo(new[] { 2, 1, 0 }));
    }

    [Test]
    public void A_failure_is_forgotten_after_a_while_and_when_the_agent_works_again()
    {
        _pool.Failed(Agents[0]);
        _time.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        Assert.That(Order(), Is.EqualTo(new[] { 1, 2, 0 }));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.That(Order(), Is.EqualTo(new[] { 0, 1, 2 }));

        _pool.Failed(Agents[0]);
        _pool.Worked(Agents[0], prefer: false);
        Assert.That(Order(), Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [Test]
    public void An_async_flow_can_be_pinned_to_one_agent()
    {
        using (_pool.PinTo(Agents[1]))
        {
            Assert.That(Order(owner: 2), Is.EqualTo(new[] { 1 }));
        }

        Assert.That(Order(), Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [Test]
    public void A_single_agent_is_always_tried()
    {
        var pool = new EndpointPool([Agents[0]], TimeSpan.FromSeconds(10), _time);
        pool.Failed(Agents[0]);

        Assert.That(pool.InOrder(_ => false), Is.EqualTo(new[] { Agents[0] }));
    }

    [Test]
    public void An_agent_of_another_pool_is_refused() => Assert.Multiple(() =>
    {
        var stranger = EndpointAddress.Parse("10.10.10.1", "endpoint");
        Assert.That(() => _pool.Failed(stranger), Throws.ArgumentException);
        Assert.That(() => _pool.Worked(stranger, prefer: true), Throws.ArgumentException);
    });

    private IEnumerable<int> Order(int? owner = null) => _pool.InOrder(agent => owner is { } index && ReferenceEquals(agent, Agents[index])).Select(agent => Agents.Index().First(pair => ReferenceEquals(pair.Item, agent)).Index);
}
