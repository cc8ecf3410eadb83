using System.Text.Json;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Protocol;

/// <summary>Sizes in the format of OBShell, and in those of users.</summary>
internal sealed class ByteSizeTests
{
    [TestCase("4G", 4L << 30)]
    [TestCase("4g", 4L << 30)]
    [TestCase("16.00GB", 16L << 30)]
    [TestCase("16.00 GiB", 16L << 30)]
    [TestCase("512M", 512L << 20)]
    [TestCase("1.5T", 3L << 39)]
    [TestCase("1P", 1L << 50)]
    [TestCase("1073741824", 1L << 30)]
    [TestCase("0B", 0L)]
    [TestCase("7b", 7L)]
    [TestCase(" 1K ", 1024L)]
    public void A_size_is_read_with_its_unit(string text, long bytes)
    {
        Assert.That(ByteSize.Parse(text).Bytes, Is.EqualTo(bytes));
        Assert.That(ByteSize.Parse(text).ToString(), Is.EqualTo(text), "the text is kept");
        Assert.That(ByteSize.Parse(text), Is.EqualTo(new ByteSize(bytes)));
    }

    [TestCase("4 gigs")]
    [TestCase("G")]
    [TestCase("")]
    [TestCase("-1G")]
    [TestCase("1.2.3G")]
    [TestCase("1BB")]
    [TestCase("1GBB")]
    [TestCase("9999999999P")]
    [TestCase("1,5G")]
    public void An_invalid_size_is_refused_and_the_message_shows_the_valid_form(string text)
    {
        Assert.That(ByteSize.TryParse(text, out _), Is.False);
        Assert.That(() => ByteSize.Parse(text), Throws.TypeOf<FormatException>().With.Message.EndWith("is not a size; write a number and a unit, as in 4G, 512M or 1.5T."));
    }

    [TestCase(0L, "0B")]
    [TestCase(1023L, "1023B")]
    [TestCase(1024L, "1K")]
    [TestCase(1536L, "1536B")]
    [TestCase(4L << 30, "4G")]
    [TestCase(1L << 60, "1024P")]
    public void A_size_is_written_with_the_largest_unit_that_leaves_no_fraction(long bytes, string text) => Assert.That(new ByteSize(bytes).ToString(), Is.EqualTo(text));

    [Test]
    public void Sizes_compare_by_their_number_of_bytes() => Assert.Multiple(() =>
    {
        Assert.That(ByteSize.FromGibibytes(1) == "1024M");
        Assert.That(ByteSize.FromGibibytes(1) != "1025M");
        Assert.That(ByteSize.FromMebibytes(1) < 1024 * 1024 + 1);
        Assert.That(ByteSize.FromMebibytes(1) >= 1024 * 1024);
        Assert.That(ByteSize.FromMebibytes(2) > ByteSize.FromMebibytes(1));
        Assert.That(ByteSize.FromMebibytes(1) <= ByteSize.FromMebibytes(1));
        Assert.That(ByteSize.Parse("1K").GetHashCode(), Is.EqualTo(new ByteSize(1024).GetHashCode()));
        Assert.That(new ByteSize(1).CompareTo(2), Is.Negative);
        Assert.That(() => new ByteSize(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ByteSize.FromGibibytes(-1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("gibibytes"));
        Assert.That(() => ByteSize.FromGibibytes(long.MaxValue), Throws.TypeOf<ArgumentOutOfRangeException>());
    });

    [TestCase("1073741824", "1073741824")]
    [TestCase("\"16.00GB\"", "\"16.00GB\"")]
    [TestCase("\"\"", "0")]
    [TestCase("-1", "-1")]
    public void A_size_keeps_its_original_text(string json, string written) =>
        Assert.That(JsonSerializer.Serialize(JsonSerializer.Deserialize<ByteSize>(json)), Is.EqualTo(written));

    [TestCase("\"many\"")]
    [TestCase("true")]
    [TestCase("1.5")]
    public void An_invalid_size_is_not_parsed(string json) => Assert.That(() => JsonSerializer.Deserialize<ByteSize>(json), Throws.TypeOf<JsonException>());

    [Test]
    public void Other_values_use_the_wire_format_of_OBShell()
    {
        const string Json = """{"YesNo":"YES","Seconds":7,"Fraction":0.5,"Unix":1767323045,"Nano":1767323045123456789,"Micro":1767323045123456,"Size":"4G"}""";
        var values = JsonSerializer.Deserialize<Values>(Json)!;

        Assert.Multiple(() =>
        {
            Assert.That(values.YesNo);
            Assert.That(values.Seconds, Is.EqualTo(TimeSpan.FromSeconds(7)));
            Assert.That(values.Fraction, Is.EqualTo(TimeSpan.FromMilliseconds(0.5)));
            Assert.That(values.Unix, Is.EqualTo(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
            Assert.That(values.Nano.ToString(), Is.EqualTo("2026-01-02T03:04:05.123456789Z"));
            Assert.That(values.Micro.ToString(), Is.EqualTo("2026-01-02T03:04:05.123456Z"));
            Assert.That(JsonSerializer.Serialize(values), Is.EqualTo(Json));
            Assert.That(JsonSerializer.Deserialize<Values>("""{"YesNo":null,"Nano":-1}""")!.YesNo, Is.False);
            Assert.That(JsonSerializer.Serialize(JsonSerializer.Deserialize<Values>("""{"Nano":-1}""")), Does.Contain("\"Nano\":-1"));
            Assert.That(JsonSerializer.Deserialize<Values>("""{"YesNo":"no"}""")!.YesNo, Is.False);
        });
    }

    private sealed record Values
    {
        [JsonConverter(typeof(YesNoConverter))]
        public bool YesNo { get; init; }

        [JsonConverter(typeof(SecondsConverter))]
        public TimeSpan Seconds { get; init; }

        [JsonConverter(typeof(MillisecondsConverter))]
        public TimeSpan Fraction { get; init; }

        [JsonConverter(typeof(UnixSecondsConverter))]
        public DateTimeOffset Unix { get; init; }

        [JsonConverter(typeof(UnixNanosecondsConverter))]
        public ServerTime Nano { get; init; }

        [JsonConverter(typeof(UnixMicrosecondsConverter))]
        public ServerTime Micro { get; init; }

        [JsonConverter(typeof(ByteSizeTextConverter))]
        public ByteSize Size { get; init; }
    }
}
