using System.Reflection;
using CsCheck;
using ObShell.Client.Agents;
using ObShell.Client.Dags;
using ObShell.Client.Pipeline;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Any text is parsed, or refused in the documented way.</summary>
internal sealed class TextFuzzTests
{
    private static readonly string[] Templates =
    [
        .. typeof(ObShellClient).Assembly.GetTypes()
            .Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<HttpMethodAttribute>()?.Path)
            .OfType<string>()
            .Distinct(),
        "/api/v1/tenant/{name}/parameters", "/api/v1/{a}/{b}", "{}", "", "/{", "/x?y={z}",
    ];

    [Test]
    public Task A_time_is_parsed_or_refused() => CheckAsync(
        NastyText.Like("0123456789-:.TtZz+ ", "2024-01-10T11:24:21.272439704+08:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999-14:00", "0001-01-01T00:00:00+14:00", "1970-01-01T00:00:00Z"),
        60,
        text =>
        {
            if (!ServerTime.TryParse(text, out var time))
            {
                Require(time == default, "A text that is no time gave one.");
                return;
            }

            Survivor.LookAt(time);
            _ = time.ToString("O", null);
            _ = time - default(ServerTime);
            Require(time.ToString() == text && time.CompareTo(time) == 0, "The time is not what was read.");
            Require(!ServerTime.TryParse(new ServerTime(time.ToDateTimeOffset()).ToString(), out var again) || again.ToDateTimeOffset() == time.ToDateTimeOffset(), "The time is not read back.");
        });

    [Test]
    public Task A_DAG_id_is_accepted_or_refused() => CheckAsync(
        NastyText.Like("0123456789-_aZ", "22130706433028871", "12", "4213070643302886234", "3000000000000000000000000000000000000001028861", "5340282366920938463463374607431768211455028861", "abc-DEF_1"),
        60,
        text =>
        {
            LookAtId(FromServer<DagId>(text));
            if (Take<DagId?>(() => DagId.Parse(text)) is { } id)
            {
                Require(id.ToString() == text, "The id is not what was read.");
                LookAtId(id);
            }
        });

    [Test]
    public Task An_agent_address_is_accepted_or_refused() => CheckAsync(
        NastyText.Like(
            "0123456789abcdef.:/[]@?#%-_ \\uxnihtps", "http://10.10.10.1:2886", "https://host", "[fd00::1]:2886", "10.10.10.1", "unix:/home/admin/oceanbase/run/obshell.sock", "unix:///run/x.sock", "http://user:pw@h:1/", "http://[fe80::1%25eth0]:80"),
        40,
        text =>
        {
            var endpoint = Take(() => EndpointAddress.Parse(text, "endpoint", 3));
            Require((EndpointAddress.Explain(text) is null) == endpoint is not null, "The check before says something else.");
            if (endpoint is not null)
            {
                _ = endpoint.ToString();
                Require(endpoint.BaseAddress.PathAndQuery == "/" && endpoint.BaseAddress.UserInfo.Length == 0, "There is more than scheme, host and port in the address.");
                Require(endpoint.BaseAddress.IsDefaultPort || EndpointAddress.Parse(endpoint.ToString(), "endpoint", 3) == endpoint, $"It is shown as {endpoint}, which is another one.");
            }
        });

    [Test]
    public Task A_scope_is_accepted_or_refused() => FuzzRun.CheckAsync(
        Gen.Select(NastyText.Like("0123456789abcdef.:[] zone", "zone1", "10.10.10.1:2886", "[fd00::1]:2886", "10.10.10.1", "[::ffff:10.0.0.1%1]:65535").Array[0, 4], Gen.Bool, Gen.Enum<StopMode>()),
        40,
        input => input.Item1.Sum(text => text.Length),
        input => string.Join(" | ", input.Item1.Select(NastyText.Show)),
        input =>
        {
            var (names, zones, mode) = input;
            if (Take(() => StopClusterRequest.For(zones ? Scope.Zones(names) : Scope.Servers(names), mode)) is { } request)
            {
                Survivor.LookAt(request);
                Require(request.Scope.Target!.SequenceEqual(names), "It names something else.");
                Take(() => new RefitSerializer(WholeJson.Options, [], null).ToHttpContent(request));
            }
        });

    [Test]
    public Task A_path_keeps_its_route_or_is_refused() => FuzzRun.CheckAsync(
        Gen.Select(Gen.OneOf(Templates), NastyText.Like("/./%2Ffe{}?", "/api/v1/task/dag/22130706433028871", "/api/v1/task/dag/", "/api/v1/info", "/api/v1/tenant/a%2Fb/parameters", "/api/v1/x/y", "/")),
        40,
        input => input.Item2.Length,
        input => $"{input.Item1} and {NastyText.Show(input.Item2)}",
        input =>
        {
            var (template, path) = input;
            if (Take(() => Check(template, path)) is not null && template.Split('?')[0].Contains('{') && template is not "/{")
            {
                var expected = template.Split('?')[0].Split('/');
                var actual = path.Split('?')[0].Split('/');
                Require(actual.Length == expected.Length && expected.Zip(actual).All(pair => pair.First is ['{', .., '}'] ? pair.Second.Length > 0 : pair.First == pair.Second), "It leads elsewhere.");
            }
        });

    [Test]
    public Task A_fingerprint_is_parsed_or_refused() => CheckAsync(
        NastyText.Like("0123456789abcdefABCDEF:+/= \n", [.. Corpus.PublicKeys, .. Corpus.PublicKeys.Select(KeyFingerprint.Of), "AB:CD:EF", ""]),
        20,
        text =>
        {
            var of = KeyFingerprint.Of(text);
            Require(of.Length == 0 || KeyFingerprint.Normalize(of) == of, "The fingerprint of a key is none.");
            Require(KeyFingerprint.Normalize(text) is null or { Length: 64 }, "A fingerprint has another length.");
            Survivor.LookAt(new AgentKey { PublicKey = text });
        });

    private static Task CheckAsync(Gen<string> texts, int share, Action<string> property) => FuzzRun.CheckAsync(texts, share, text => text.Length, NastyText.Show, property);

    private static void LookAtId(DagId id)
    {
        Survivor.LookAt(id);
        Require((id.Kind is DagKind.Agent or DagKind.Obproxy) == id.Owner is not null, "Kind and owner do not fit.");
    }

    private static T FromServer<T>(string text)
        where T : struct, IExtensibleValue<T> => T.From(text);

    private static string Check(string template, string path)
    {
        RouteGuardHandler.Check(Routes.Find("GET", template) ?? new Route("GET", template), path);
        return path;
    }

    /// <summary>The result, or the default if the argument was refused. Other exceptions are not caught.</summary>
    private static T? Take<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (ArgumentException exception)
        {
            _ = exception.ToString();
            return default;
        }
        catch (Exception exception)
        {
            throw FuzzRun.Unexpected(exception);
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new AssertionException(otherwise);
        }
    }
}
