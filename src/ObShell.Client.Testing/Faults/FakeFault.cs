using System.Text;

namespace ObShell.Client.Testing;

/// <summary>A fault of a <see cref="FakeObShell"/>, the requests that it applies to, and how often.</summary>
/// <remarks>
/// A new fault applies once, to the next request of any kind; <see cref="On"/>, <see cref="Repeat"/> and <see cref="Forever"/> change that.
/// Every matching request consumes the fault, even a malformed one; if several faults match, the one registered first applies.
/// </remarks>
/// <example>
/// <code>
/// fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
/// fake.Misbehave(FakeFault.Status(502).On("GET", "/api/v1/task/dag/*").Repeat(3));
/// </code>
/// </example>
public sealed record FakeFault
{
    private FakeFault(string name, FaultEffect effect) => (Name, Effect) = (name, effect);

    /// <summary>The name of the fault, such as <c>CutAfter</c>.</summary>
    public string Name { get; }

    /// <summary>The HTTP method of the requests that it applies to; null for any.</summary>
    public string? Method { get; private init; }

    /// <summary>The path of the requests that it applies to, without the query; a trailing <c>*</c> matches any rest; null for any.</summary>
    public string? Path { get; private init; }

    /// <summary>The number of requests that it applies to; <see cref="int.MaxValue"/> for all.</summary>
    public int Times { get; private init; } = 1;

    /// <summary>Whether the agent handles the request in spite of the fault, so that a stop, for example, runs.</summary>
    public bool RunsHandler => Effect.RunsHandler;

    internal FaultEffect Effect { get; }

    /// <summary>Returns a status and a page, like a proxy. The agent does not get the request.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body; null for a short HTML page.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>The fault.</returns>
    public static FakeFault Status(int status, string? body = null, string contentType = "text/html") =>
        new(nameof(Status), new RespondEffect(new FakeAnswer(status, contentType, Encoding.UTF8.GetBytes(body ?? Page(status))), runsHandler: false));

    /// <summary>Returns an error in OBShell's format. The agent does not get the request.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="errCode">The name of the error, such as <c>Common.Unexpected</c>.</param>
    /// <param name="message">The message of the error.</param>
    /// <param name="code">The legacy number of the error; null for none.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="errCode"/> or <paramref name="message"/> is null.</exception>
    public static FakeFault Refuse(int status, string errCode, string message, int? code = null)
    {
        ArgumentNullException.ThrowIfNull(errCode);
        ArgumentNullException.ThrowIfNull(message);
        return new(nameof(Refuse), new RefuseEffect(new Refusal(status, errCode, message) { Code = code, IsStaged = true }));
    }

    /// <summary>Returns 200 with an HTML page. The agent does not get the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault Html() => new(nameof(Html), new RespondEffect(FakeAgent.WebPage, runsHandler: false));

    /// <summary>Returns 200 with an empty body. The agent does not get the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault EmptyBody() =>
        new(nameof(EmptyBody), new RespondEffect(new FakeAnswer(200, "application/json", ReadOnlyMemory<byte>.Empty), runsHandler: false));

    /// <summary>Returns 204. The agent does not get the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault NoContent() => new(nameof(NoContent), new RespondEffect(new FakeAnswer(204, null, ReadOnlyMemory<byte>.Empty), runsHandler: false));

    /// <summary>Handles the request, sends the headers with the full <c>Content-Length</c> and the first bytes of the body, and closes the connection.</summary>
    /// <param name="bytes">The number of bytes of the body to send, but never all of them.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static FakeFault Truncate(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new(nameof(Truncate), new TruncateEffect(bytes, asWhole: false));
    }

    /// <summary>Handles the request, and sends the first bytes of the response JSON in a valid HTTP response.</summary>
    /// <param name="bytes">The number of bytes of the body to send, but never all of them.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static FakeFault TruncateJson(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new(nameof(TruncateJson), new TruncateEffect(bytes, asWhole: true));
    }

    /// <summary>Hangs until the client disconnects or the fake stops. The agent does not get the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault Hang() => new(nameof(Hang), new HangEffect(runsHandler: false));

    /// <summary>Handles the request and then hangs until the client disconnects or the fake stops.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault HangAfter() => new(nameof(HangAfter), new HangEffect(runsHandler: true));

    /// <summary>Resets the connection after the request was received. The agent does not get it.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutBefore() => new(nameof(CutBefore), new CutEffect(runsHandler: false));

    /// <summary>Handles the request and then resets the connection instead of sending a response.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutAfter() => new(nameof(CutAfter), new CutEffect(runsHandler: true));

    /// <summary>Gives the agent a new RSA key just before it decrypts the request, so that the decryption fails.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault RotateKeyFirst() => new(nameof(RotateKeyFirst), new RotateKeyEffect());

    /// <summary>Returns a given response.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="contentType">The content type; null for none.</param>
    /// <param name="body">The body.</param>
    /// <param name="runHandler">Whether the agent handles the request first; its own response is dropped.</param>
    /// <returns>The fault.</returns>
    public static FakeFault Respond(int status, string? contentType, ReadOnlyMemory<byte> body, bool runHandler = false) =>
        new(nameof(Respond), new RespondEffect(new FakeAnswer(status, contentType, body), runHandler));

    /// <summary>Handles the request, and sends the response after a delay, by the fake's <see cref="FakeObShellOptions.TimeProvider"/>.</summary>
    /// <param name="delay">The delay.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public static FakeFault Delay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new(nameof(Delay), new DelayEffect(delay));
    }

    /// <summary>
    /// Handles the request, sends the response headers at once, and then the body byte by byte, by the fake's
    /// <see cref="FakeObShellOptions.TimeProvider"/>.
    /// </summary>
    /// <param name="perByte">The time for each byte.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perByte"/> is negative.</exception>
    public static FakeFault SlowBody(TimeSpan perByte)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perByte, TimeSpan.Zero);
        return new(nameof(SlowBody), new SlowBodyEffect(perByte));
    }

    /// <summary>Handles the request, and closes the connection in the middle of the response headers.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutInHeaders() => new(nameof(CutInHeaders), new CutInHeadersEffect());

    /// <summary>
    /// Resets the connection after the headers of the request and the first bytes of its body were received. The agent does not get it, and
    /// <see cref="FakeObShell.Requests"/> has the received part, not decrypted.
    /// </summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutInRequest() => new(nameof(CutInRequest), new CutInRequestEffect());

    /// <summary>
    /// Handles the request, and returns 200 with valid JSON of any length, whose <c>data</c> is a very long string. The response has no <c>Content-Length</c>, and
    /// is never buffered in memory.
    /// </summary>
    /// <param name="bytes">The length of the body in bytes, but never less than that of a response without data.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static FakeFault Huge(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new(nameof(Huge), new HugeEffect(bytes));
    }

    /// <summary>Handles the request, and returns valid JSON whose <c>data</c> is nested lists.</summary>
    /// <param name="depth">The depth of the nesting.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is less than 1.</exception>
    public static FakeFault DeepJson(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        return new(nameof(DeepJson), new AlterEffect(answer => SpoiltJson.Nest(answer, depth)));
    }

    /// <summary>Handles the request, and puts invalid UTF-8 into the trace id of the response.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault InvalidUtf8() => new(nameof(InvalidUtf8), new AlterEffect(SpoiltJson.BreakText));

    /// <summary>Handles the request, and sends the response with another content type.</summary>
    /// <param name="contentType">The content type; null for none.</param>
    /// <returns>The fault.</returns>
    public static FakeFault WithContentType(string? contentType) =>
        new(nameof(WithContentType), new AlterEffect(answer => answer with { ContentType = contentType }));

    /// <summary>Returns the same fault for certain requests only.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query and as it is on the request line; a trailing <c>*</c> matches any rest.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> or <paramref name="path"/> is null or empty.</exception>
    public FakeFault On(string method, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return this with { Method = method == "*" ? null : method, Path = path };
    }

    /// <summary>Returns the same fault for a number of requests.</summary>
    /// <param name="times">The number of requests; <see cref="int.MaxValue"/> for all.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeFault Repeat(int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        return this with { Times = times };
    }

    /// <summary>Returns the same fault for all requests.</summary>
    /// <returns>The fault.</returns>
    public FakeFault Forever() => Repeat(int.MaxValue);

    /// <summary>The fault as text.</summary>
    /// <returns>The text, such as <c>CutAfter on POST /api/v1/ob/stop</c>.</returns>
    public override string ToString() => (Method, Path) is (null, null) ? $"{Name} on any request" : $"{Name} on {Method ?? "*"} {Path ?? "*"}";

    internal bool Matches(string method, string path) => new CallPattern(Method, Path).Matches(method, path);

    private static string Page(int status) => $"<!DOCTYPE html><html><body><h1>Status {status}</h1></body></html>\n";
}
