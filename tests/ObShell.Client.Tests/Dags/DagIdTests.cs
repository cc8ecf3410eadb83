using ObShell.Client.Dags;

namespace ObShell.Client.Tests.Dags;

/// <summary>The contents of a generic id.</summary>
internal sealed class DagIdTests
{
    [TestCase("22130706433028871", DagKind.Agent, "127.0.0.1:2887")]
    [TestCase("20168430081028869", DagKind.Agent, "10.10.10.1:2886")]
    [TestCase("42130706433028871", DagKind.Obproxy, "127.0.0.1:2887")]
    [TestCase("30000000000000000000000000000000000000010288612", DagKind.Agent, "[::1]:2886")]
    [TestCase("33362946829335837158446631862509271777290288612", DagKind.Agent, "[fd00::1]:2886")]
    [TestCase("53362946829335837158446631862509271777290288612", DagKind.Obproxy, "[fd00::1]:2886")]
    [TestCase("33402823669209384634633746074317682114560288612", DagKind.Unknown, null)]
    [TestCase("24294967295028861", DagKind.Agent, "255.255.255.255:2886")]
    [TestCase("3340282366920938463463374607431768211455028861", DagKind.Agent, "[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]:2886")]
    [TestCase("3340282366920938463463374607431768211456028861", DagKind.Unknown, null)]
    [TestCase("112", DagKind.Cluster, null)]
    [TestCase("1", DagKind.Unknown, null)]
    [TestCase("29999999999028861", DagKind.Unknown, null)]
    [TestCase("22130706433999991", DagKind.Unknown, null)]
    [TestCase("2213070643302887", DagKind.Unknown, null)]
    [TestCase("abc", DagKind.Unknown, null)]
    [TestCase("9-new_form", DagKind.Unknown, null)]
    public void The_kind_and_the_owner_are_read_from_the_id(string text, DagKind kind, string? owner)
    {
        var id = DagId.Parse(text);

        Assert.Multiple(() =>
        {
            Assert.That(id.Kind, Is.EqualTo(kind));
            Assert.That(id.Owner?.ToString(), Is.EqualTo(owner));
            Assert.That(id.ToString(), Is.EqualTo(text));
            Assert.That(id, Is.EqualTo(DagId.Parse(text)));
        });
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("1/2")]
    [TestCase("1?x=1")]
    [TestCase("1 2")]
    [TestCase("%2e%2e")]
    public void An_id_that_would_change_the_route_is_refused(string? text) =>
        Assert.That(() => DagId.Parse(text!), Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo("text"));
}
