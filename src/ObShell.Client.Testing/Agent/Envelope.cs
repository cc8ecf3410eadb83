using System.Globalization;

namespace ObShell.Client.Testing;

/// <summary>Wraps replies in the envelope of every response.</summary>
internal sealed class Envelope(AgentSetup setup)
{
    private const string StatusTarget = "/api/v1/status";
    private const string TraceHeader = "X-OBSHELL-Trace-ID";

    public FakeAnswer Seal(IncomingCall call, Reply reply)
    {
        if (reply.HasNothingToDo)
        {
            return new FakeAnswer(204, null, ReadOnlyMemory<byte>.Empty);
        }

        var refusal = reply.Refusal;
        var status = refusal?.Status ?? 200;
        using var text = new JsonText();
        var json = text.Writer;
        json.WriteStartObject();
        json.WriteBoolean("successful", refusal is null);
        json.WriteString("timestamp", Timestamp(refusal is { IsCanned: true } ? setup.StartedAt : setup.Now));
        json.WriteNumber("duration", refusal is { IsCanned: true } ? 0 : (long)setup.TimeProvider.GetElapsedTime(call.Timestamp).TotalMilliseconds);
        json.WriteNumber("status", status);
        json.WriteString("traceId", refusal is { IsEarly: true } or { IsCanned: true } || call.RawTarget == StatusTarget ? "" : TraceId(call));
        if (reply.WriteData is { } writeData)
        {
            json.WritePropertyName("data");
            writeData(json);
        }
        else if (refusal?.Data is { } data)
        {
            json.WritePropertyName("data");
            json.WriteRawValue(data);
        }

        if (refusal is not null)
        {
            WriteError(text, refusal, WantsChinese(call));
        }

        json.WriteEndObject();
        return new FakeAnswer(status, refusal is { IsEarly: true } ? "application/json; charset=utf-8" : "application/json", text.ToArray());
    }

    /// <summary>A time in nanoseconds. .NET has a resolution of 100 ns, so the last two digits are generated.</summary>
    public string Timestamp(DateTimeOffset time)
    {
        var ticks = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
        var nanoseconds = setup.NextRandom(1, 100).ToString("00", CultureInfo.InvariantCulture);
        return $"{ticks}{nanoseconds}".TrimEnd('0') + "Z";
    }

    private void WriteError(JsonText text, Refusal refusal, bool chinese)
    {
        // Errors of agents with version 1 have numbers and no names.
        var hasNames = refusal.IsStaged || setup.AuthVersion != AgentVersion.V1;
        var json = text.Writer;
        json.WriteStartObject("error");
        if ((hasNames ? refusal.Code : refusal.LegacyCode) is { } code)
        {
            json.WriteNumber("code", code);
        }

        if (hasNames)
        {
            json.WriteString("errCode", refusal.ErrCode);
        }

        json.WriteString("message", chinese ? refusal.ChineseMessage ?? refusal.Message : refusal.Message);
        json.WriteEndObject();
    }

    private static bool WantsChinese(IncomingCall call) =>
        call.Headers.GetValueOrDefault("Accept-Language") is { } language && language.TrimStart().StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private string TraceId(IncomingCall call) => call.Headers.GetValueOrDefault(TraceHeader) is { Length: > 0 } given ? given : setup.NextTraceId();
}
