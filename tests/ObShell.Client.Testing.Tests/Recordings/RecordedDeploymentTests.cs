using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>
/// The recorded deployment of a cluster of three agents: each joins the first one, which configures and initialises the cluster. The recorded agents said which observer was installed before there was
/// a cluster, which those of other recordings did not.
/// </summary>
internal sealed partial class RecordedDeploymentTests
{
    [Test]
    public async Task The_deployment_of_three_agents_matches_the_recording()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var fakes = await FakeObShellCluster.StartAsync(3, new() { Identity = AgentIdentity.Single, TimeProvider = clock });
        using var callers = new Callers(fakes);
        var comparison = new Comparison($"data/obVersion|{ClusterRecording.MadeUp}");
        foreach (var exchange in ClusterRecording.Load("deployment"))
        {
            var (fake, isPoll) = (fakes.Agents[exchange.Agent], exchange.Target.StartsWith("/api/v1/task/dag/", StringComparison.Ordinal));
            if (exchange.Dag is { } dag && isPoll)
            {
                clock.AdvanceTo(fake, dag);
            }
            else if (isPoll)
            {
                // The recorded agent has a new password by now.
                while (fakes.Password.Length == 0)
                {
                    clock.Advance(TimeSpan.FromSeconds(0.5));
                }
            }

            var answer = await callers[exchange.Agent].SendAsync(new RawRequest(exchange.Method, isPoll ? exchange.TargetFor(fake.Dags[^1]) : exchange.Target)
            {
                Auth = exchange.Password,
                Body = Replace(exchange.Request, fakes, isToRecorded: false),
            });
            comparison.Compare(exchange with { Response = JsonNode.Parse(WithoutHosts(exchange.Response!.ToJsonString())) }, answer, body => WithoutHosts(Replace(body, fakes, isToRecorded: true)!));
        }

        Assert.That(fakes.Agents.Select(agent => $"{agent.Identity}"), Is.All.EqualTo("CLUSTER AGENT"));
    }

    // The recorded agents have an address each, and the fakes have the same.
    private static string WithoutHosts(string text) => Hosts().Replace(text, "127.0.0.1");

    /// <summary>Replaces the addresses of the recorded agents by those of the fakes, or the other way round.</summary>
    private static string? Replace(string? text, FakeObShellCluster fakes, bool isToRecorded)
    {
        foreach (var (index, agent) in fakes.Agents.Index())
        {
            var number = index + 1;
            (string Recorded, string Fake)[] forms =
            [
                ($"127.0.0.1{number}:2921", $"{agent.Address}"),
                ($"\"ip\":\"127.0.0.1{number}\",\"port\":2921", $"\"ip\":\"127.0.0.1\",\"port\":{agent.Address.Port}"),
                ($"{{127.0.0.1{number} 2921 ", $"{{127.0.0.1 {agent.Address.Port} "),
                ("\"port\":2921,\"obState\"", $"\"port\":{agent.Address.Port},\"obState\""),
                ("\"obshell_port\":2921", $"\"obshell_port\":{agent.Address.Port}"),
                ($"21307064{42 + number}02921", string.Create(CultureInfo.InvariantCulture, $"2130706433{agent.Address.Port:D5}")),
            ];
            text = forms.Aggregate(text, (current, form) => isToRecorded ? current?.Replace(form.Fake, form.Recorded, StringComparison.Ordinal) : current?.Replace(form.Recorded, form.Fake, StringComparison.Ordinal));
        }

        return text;
    }

    [GeneratedRegex(@"127\.0\.0\.1[123](?!:2921\b)")]
    private static partial Regex Hosts();

    /// <summary>A caller for each agent.</summary>
    private sealed class Callers(FakeObShellCluster fakes) : IDisposable
    {
        private readonly RawCaller[] _callers = [.. fakes.Agents.Select(agent => new RawCaller(agent))];

        public RawCaller this[int agent] => _callers[agent];

        public void Dispose()
        {
            foreach (var caller in _callers)
            {
                caller.Dispose();
            }
        }
    }
}
