using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Tests;

/// <summary>The public JSON context: all requests and responses can be serialized without reflection, also with contexts of other assemblies.</summary>
internal sealed partial class ObShellJsonContextTests
{
    private static IEnumerable<TestCaseData> Responses => Inventory.Routes
        .Where(route => route.ResponseType is not null && LibraryRoute.ByName.ContainsKey(route.Name))
        .DistinctBy(route => LibraryRoute.ByName[route.Name].Data)
        .Select(route => new TestCaseData(route).SetArgDisplayNames(route.ResponseType!));

    private static IEnumerable<TestCaseData> Requests => LibraryRoute.ByName.Values
        .Where(route => route.Body is not null && route.Body.ParameterType != typeof(PackageUpload))
        .Select(route => route.Body!.ParameterType)
        .Distinct()
        .Select(type => new TestCaseData(type).SetArgDisplayNames(type.Name));

    private static IEnumerable<Type> ValueTypes => typeof(ObShellClient).Assembly.GetExportedTypes()
        .Where(type => type.IsValueType && type.GetCustomAttribute<JsonConverterAttribute>() is not null);

    [TestCaseSource(nameof(Responses))]
    public void A_response_survives_a_JSON_round_trip(InventoryRoute route)
    {
        var options = ObShellJsonContext.Default.Options;
        var data = SampleJson.Of(route.ResponseType)!;
        var type = LibraryRoute.ByName[route.Name].Data!;
        if (type.Name.StartsWith("ObShellList", StringComparison.Ordinal))
        {
            data = data["contents"]!.DeepClone();
            type = typeof(IReadOnlyList<>).MakeGenericType(type.GenericTypeArguments);
            Assert.That(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(data, type, options), type, options), data));
            return;
        }

        var envelope = typeof(ObShellResponse<>).MakeGenericType(type);

        Assert.Multiple(() =>
        {
            Assert.That(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(data, type, options), type, options), data));
            var whole = JsonNode.Parse("""{"successful":true,"timestamp":"2026-01-02T03:04:05.123456789+08:00","duration":1,"status":200,"traceId":"t"}""")!.AsObject();
            whole["data"] = data.DeepClone();
            Assert.That(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(whole, envelope, options), envelope, options), whole));
        });
    }

    [TestCaseSource(nameof(Requests))]
    public void A_request_can_be_serialized(Type type) => Assert.That(ObShellJsonContext.Default.GetTypeInfo(type)?.Type, Is.EqualTo(type));

    [Test]
    public void The_context_covers_error_and_task_values() => Assert.Multiple(() =>
    {
        foreach (var type in (Type[])[typeof(ApiError), typeof(DagDetailDTO), typeof(NodeDetailDTO), typeof(TaskDetailDTO), typeof(DagId), typeof(ServerTime), typeof(IReadOnlyList<DagDetailDTO>)])
        {
            Assert.That(ObShellJsonContext.Default.GetTypeInfo(type), Is.Not.Null, type.Name);
        }
    });

    [Test]
    public void Serialization_works_without_reflection()
    {
        Assert.That(ObShellJsonContext.Default.Options.TypeInfoResolver, Is.SameAs(ObShellJsonContext.Default));
        var foreign = typeof(Version);
        Assert.That(ObShellJsonContext.Default.GetTypeInfo(foreign), Is.Null);
        Assert.That(() => JsonSerializer.Serialize(new Version(1, 2), ObShellJsonContext.Default.Options), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => ObShellJsonContext.Default.GetTypeInfo<Version>(), Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public async Task A_DAG_can_be_serialized_and_its_operation_resumed()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", StageDuration = TimeSpan.FromMilliseconds(1) });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var dag = await (await client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force))).WaitForCompletionAsync();

        var json = JsonSerializer.Serialize(dag, ObShellJsonContext.Default.GetTypeInfo<DagDetailDTO>());
        var read = JsonSerializer.Deserialize(json, ObShellJsonContext.Default.GetTypeInfo<DagDetailDTO>())!;
        Assert.Multiple(() =>
        {
            Assert.That(json, Does.Contain($"\"id\":\"{dag.Id}\"").And.Contain("\"name\":\"Stop OB\""));
            Assert.That(read.Id, Is.EqualTo(dag.Id));
            Assert.That(read.StartTime, Is.EqualTo(dag.StartTime));
            Assert.That(JsonSerializer.Serialize<object>(dag, ObShellJsonContext.Default.Options), Is.EqualTo(json));
        });
    }

    [Test]
    public void The_options_of_the_application_are_kept()
    {
        var context = new ObShellJsonContext(new JsonSerializerOptions { WriteIndented = true });

        Assert.That(JsonSerializer.Serialize(new AgentAddress { Ip = "10.10.10.1", Port = 2886 }, context.GetTypeInfo<AgentAddress>()), Does.Contain("\n  \"ip\": \"10.10.10.1\""));
        Assert.That(context.Options.IsReadOnly);
        Assert.That(() => new ObShellJsonContext(context.Options), Throws.InvalidOperationException);
    }

    [Test]
    public void A_context_of_the_application_can_be_combined_with_it()
    {
        var id = DagId.Parse("22130706433028873");
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ProgramJson.Default, ObShellJsonContext.Default) };
        var state = new Dictionary<DagId, DagDetailDTO> { [id] = new() { Id = id, Name = "Stop OB", State = DagState.Failed } };

        var json = JsonSerializer.Serialize(state, options);
        Assert.That(json, Does.StartWith("""{"22130706433028873":{"""));
        Assert.That(JsonSerializer.Deserialize<Dictionary<DagId, DagDetailDTO>>(json, options)![id].State, Is.EqualTo(DagState.Failed));
    }

    [TestCaseSource(nameof(ValueTypes))]
    public void An_extensible_value_can_be_a_dictionary_key(Type type) =>
        typeof(ObShellJsonContextTests).GetMethod(nameof(CheckKey), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Test]
    public void Every_converter_of_a_public_type_is_usable_by_a_source_generator_in_another_assembly()
    {
        var types = typeof(ObShellClient).Assembly.GetExportedTypes();
        var converters = types.Cast<MemberInfo>().Concat(types.SelectMany(type => type.GetProperties()))
            .Select(member => member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType)
            .OfType<Type>()
            .ToArray();

        Assert.That(converters, Has.Length.GreaterThan(40));
        Assert.That(converters.Where(converter => !converter.IsVisible || converter.GetConstructor([]) is null), Is.Empty);
    }

    private static void CheckKey<T>()
        where T : struct
    {
        var word = typeof(T) == typeof(ServerTime) ? "2026-01-02T03:04:05.123456789+08:00" : typeof(T) == typeof(ByteSize) ? "16.00GB" : "a \"word\" ü";
        var value = JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(word));
        var json = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 7 });

        Assert.That(JsonNode.Parse(json)!.AsObject().Single().Key, Is.EqualTo(word));
        Assert.That(JsonSerializer.Deserialize<Dictionary<T, int>>(json)![value], Is.EqualTo(7));
    }

    [JsonSerializable(typeof(Dictionary<DagId, DagDetailDTO>))]
    private sealed partial class ProgramJson : JsonSerializerContext;
}
