using System.Reflection;
using ObShell.Client.Monitoring;
using ObShell.Client.Pipeline;
using Refit;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Values in paths and queries in the format that Go reads.</summary>
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
    public void Values_in_URLs_do_not_depend_on_the_culture(object? value, string? written) =>
        Assert.That(new UrlFormatter().Format(value, Parameter(nameof(Call)), typeof(object)), Is.EqualTo(written));

    [TestCase(nameof(Call), "zoneName")]
    [TestCase(nameof(CallWithoutAlias), null)]
    public void The_exception_for_an_unknown_value_names_the_argument(string method, string? name) => Assert.That(
        () => new UrlFormatter().Format(new AlarmSeverity("UPWARDS"), Parameter(method), typeof(AlarmSeverity)),
        Throws.ArgumentException.With.Property("ParamName").EqualTo(name).And.Message.StartsWith("'UPWARDS' is not a value of AlarmSeverity that OBShell accepts."));

    [TestCase("id", "id")]
    [TestCase("zone_name", "zoneName")]
    [TestCase("a_b_c", "aBC")]
    [TestCase("trailing_", "trailing")]
    [TestCase("ob__version", "obVersion")]
    public void Exceptions_use_the_parameter_names_of_the_method(string wire, string name) => Assert.That(RouteGuardHandler.ArgumentName(wire), Is.EqualTo(name));

    private static ParameterInfo Parameter(string method) => typeof(UrlFormatterTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.GetParameters()[0];

    private static void Call([AliasAs("zone_name")] object value) => _ = value;

    private static void CallWithoutAlias(object value) => _ = value;
}
