using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace ObShell.Client.Docs.Tests;

/// <summary>docs/observability.md, compared with the code.</summary>
internal sealed partial class ObservabilityDocTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "observability.md"));

    [Test]
    public void The_documented_log_events_are_those_of_the_code() => Assert.That(
        EventRow().Matches(Text).Select(row => (int.Parse(row.Groups["id"].Value, CultureInfo.InvariantCulture), Enum.Parse<LogLevel>(row.Groups["level"].Value), row.Groups["message"].Value)),
        Is.EqualTo(LogEvents.All));

    [Test]
    public void Event_ids_are_unique() => Assert.That(LogEvents.All.Select(log => log.Id), Is.Unique);

    [Test]
    public void The_documented_instruments_are_those_of_the_code() => Assert.That(
        InstrumentRow().Matches(Text).Select(row => (row.Groups["name"].Value, row.Groups["kind"].Value, row.Groups["unit"].Value)),
        Is.EquivalentTo(Instruments().Select(instrument => (instrument.Name, instrument is Histogram<double> ? "histogram" : "counter", instrument.Unit))));

    [TestCase("obshell.dag.wait")]
    [TestCase("obshell.dag.id")]
    [TestCase("obshell.dag.state")]
    [TestCase("obshell.dag.name")]
    [TestCase("obshell.trace_id")]
    [TestCase("http.request.method")]
    [TestCase("http.response.status_code")]
    [TestCase("url.template")]
    [TestCase("server.address")]
    [TestCase("server.port")]
    [TestCase("error.type")]
    public void Every_tag_is_documented(string name) => Assert.That(Text, Does.Contain($"`{name}`"));

    private static List<Instrument> Instruments()
    {
        var instruments = new List<Instrument>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == "ObShell.Client")
            {
                instruments.Add(instrument);
            }
        };
        _ = Client.Telemetry.ClientTelemetry.Meter;
        listener.Start();
        return instruments;
    }

    [GeneratedRegex(@"^\| (?<id>\d+) \| (?<level>\w+) \| `(?<message>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex EventRow();

    [GeneratedRegex(@"^\| `(?<name>obshell\.client\.[a-z_.]+)` \| (?<kind>\w+) \| `(?<unit>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex InstrumentRow();
}
