using System.Reflection;
using ObShell.Client.Monitoring;
using ObShell.Client.Pipeline;
using Refit;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Values in paths and queries, as Go reads them.</summary>
internal sealed class UrlFormatterTests
{
    private static IEnumerable<TestCaseData> Values =>
    [
        new TestCaseData(null, null),
        new TestCaseData(true, "true"),
        new TestCaseData(false, "false"),
        new TestCaseData("text", "text"),
        new TestCaseData(1234.5, "1234.5"),
        new TestCaseData(-5L, "-5"),
        new TestCaseData(DagId.Parse("112"), "112"),
        new TestCaseData(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)), "2026-01-02T03:04:05+08:00"),
    ];

    [TestCaseSource(nameof(Values))]
    public void A_value_is_written_the_same_on_every_machine(object? value, string? written) =>
        Assert.That(new UrlFormatter().Format(value, Parameter(nameof(Call)), typeof(object)), Is.EqualTo(written));

    [TestCase(nameof(Call), "zoneName")]
    [TestCase(nameof(CallWithoutAlias), null)]
    public void A_word_that_the_server_does_not_know_is_refused_by_the_name_of_its_argument(string method, string? name) => Assert.That(
        () => new UrlFormatter().Format(new AlarmSeverity("UPWARDS"), Parameter(method), typeof(AlarmSeverity)),
        Throws.ArgumentException.With.Property("ParamName").EqualTo(name).And.Message.StartsWith("'UPWARDS' is not a value of AlarmSeverity that OBShell accepts."));

    [TestCase("id", "id")]
    [TestCase("zone_name", "zoneName")]
    [TestCase("a_b_c", "aBC")]
    [TestCase("trailing_", "trailing")]
    [TestCase("ob__version", "obVersion")]
    public void Arguments_are_named_as_in_code(string wire, string name) => Assert.That(RouteGuardHandler.ArgumentName(wire), Is.EqualTo(name));

    private static ParameterInfo Parameter(string method) => typeof(UrlFormatterTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.GetParameters()[0];

    private static void Call([AliasAs("zone_name")] object value) => _ = value;

    private static void CallWithoutAlias(object value) => _ = value;
}
