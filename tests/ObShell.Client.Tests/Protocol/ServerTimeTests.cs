using System.Globalization;
using System.Text.Json;
using CsCheck;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Protocol;

/// <summary>Times survive a round trip, with nanoseconds.</summary>
internal sealed class ServerTimeTests
{
    [TestCase("2024-01-10T11:24:21.272439704+08:00", "2024-01-10T03:24:21.2724397Z")]
    [TestCase("2026-11-22T21:54:35Z", "2026-11-22T21:54:35.0000000Z")]
    [TestCase("2026-11-22T21:54:35.1Z", "2026-11-22T21:54:35.1000000Z")]
    [TestCase("2026-11-22T21:54:35.000000001-11:30", "2026-11-23T09:24:35.0000000Z")]
    [TestCase("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000Z")]
    [TestCase("0001-01-01T00:00:00+08:00", "0001-01-01T00:00:00.0000000Z")]
    [TestCase("9999-12-31T23:59:59.999999999-08:00", "9999-12-31T23:59:59.9999999Z")]
    public void A_server_time_keeps_its_original_text(string text, string utc)
    {
        Assert.That(ServerTime.TryParse(text, out var time));
        Assert.Multiple(() =>
        {
            Assert.That(time.ToDateTimeOffset().UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(utc));
            Assert.That(time.ToString(), Is.EqualTo(text));
        });
    }

    [TestCase("0001-01-01T00:00:00Z", false)]
    [TestCase("0001-01-01T00:00:00+08:00", false)]
    [TestCase("1970-01-01T00:00:00Z", false)]
    [TestCase("1970-01-01T08:00:00+08:00", false)]
    [TestCase("1970-01-01T00:00:00.5Z", true)]
    [TestCase("2026-11-22T21:54:35Z", true)]
    public void A_zero_time_counts_as_not_set(string text, bool set)
    {
        Assert.That(ServerTime.TryParse(text, out var time));
        Assert.That(time.IsSet, Is.EqualTo(set));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("2026-11-22")]
    [TestCase("2026-11-22T21:54:35")]
    [TestCase("2026-11-22T21:54:35.")]
    [TestCase("2026-11-22T21:54:35.Z")]
    [TestCase("2026-11-22 21:54:35Z")]
    [TestCase("2026-13-22T21:54:35Z")]
    [TestCase("2026-11-22T21:54:35+8:00")]
    [TestCase("2026-11-22T21:54:35+99:00")]
    [TestCase("2026-11-22T21:54:35Zjunk")]
    public void An_invalid_time_is_refused(string? text) => Assert.That(ServerTime.TryParse(text, out _), Is.False);

    [Test]
    public void Times_within_one_tick_are_ordered_by_nanoseconds()
    {
        Assert.That(ServerTime.TryParse("2026-11-22T21:54:35.123456701Z", out var earlier));
        Assert.That(ServerTime.TryParse("2026-11-22T21:54:35.123456789Z", out var later));
        Assert.That(ServerTime.TryParse("2026-11-22T21:54:35.12345678Z", out var between));

        Assert.Multiple(() =>
        {
            Assert.That(earlier, Is.LessThan(later));
            Assert.That(between, Is.GreaterThan(earlier).And.LessThan(later));
            Assert.That(earlier == later, Is.False);
        });
    }

    [Test]
    public void Any_time_survives_a_round_trip() => Gen.Select(Gen.Long[0, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay], Gen.Int[-14 * 60, 14 * 60]).Sample((ticks, minutes) =>
    {
        var moment = new DateTimeOffset(ticks + TimeSpan.TicksPerDay, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(minutes));
        var info = WholeJson.TypeInfo<ObShellResponse<ServerTime>>();
        var json = JsonSerializer.Serialize(new ObShellResponse<ServerTime> { Data = new ServerTime(moment) }, info);
        return JsonSerializer.Deserialize(json, info)!.Data.ToDateTimeOffset().EqualsExact(moment);
    });

    [Test]
    public void Any_text_is_parsed_or_refused() => Gen.String[Gen.Char["0123456789-:.TZ+ x"], 0, 40].Sample(text =>
    {
        _ = ServerTime.TryParse(text, out var time);
        _ = time.ToString();
    });
}
