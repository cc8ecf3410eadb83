using System.Text;

namespace ObShell.Client.Testing;

/// <summary>A way in which a <see cref="FakeObShell"/> misbehaves, for which requests and how often.</summary>
/// <remarks>
/// Made by its factories: once, for the next request of any kind. <see cref="On"/>, <see cref="Repeat"/> and <see cref="Forever"/> change that.
/// A fault is used up by requests that match it, whether they are well-formed or not; when several match, the one that was registered first goes first.
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

    /// <summary>What the fault is, such as <c>CutAfter</c>.</summary>
    public string Name { get; }

    /// <summary>The HTTP method of the requests that it is for; null for any.</summary>
    public string? Method { get; private init; }

    /// <summary>The path of the requests that it is for, without the query; all that begin so when it ends in <c>*</c>; null for any.</summary>
    public string? Path { get; private init; }

    /// <summary>How many requests it is for; <see cref="int.MaxValue"/> for all that ever come.</summary>
    public int Times { get; private init; } = 1;

    /// <summary>Whether the agent handles the request in spite of the fault, so that a stop, for instance, is carried out.</summary>
    public bool RunsHandler => Effect.RunsHandler;

    internal FaultEffect Effect { get; }

    /// <summary>Answers with a status and a page, as a proxy does. The agent does not see the request.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body; null for a short HTML page.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>The fault.</returns>
    public static FakeFault Status(int status, string? body = null, string contentType = "text/html") =>
        new(nameof(Status), new RespondEffect(new FakeAnswer(status, contentType, Encoding.UTF8.GetBytes(body ?? Page(status))), runsHandler: false));

    /// <summary>Refuses in the words of OBShell. The agent does not see the request.</summary>
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

    /// <summary>Answers 200 with an HTML page. The agent does not see the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault Html() => new(nameof(Html), new RespondEffect(FakeAgent.WebPage, runsHandler: false));

    /// <summary>Answers 200 with nothing in the body. The agent does not see the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault EmptyBody() =>
        new(nameof(EmptyBody), new RespondEffect(new FakeAnswer(200, "application/json", ReadOnlyMemory<byte>.Empty), runsHandler: false));

    /// <summary>Answers 204. The agent does not see the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault NoContent() => new(nameof(NoContent), new RespondEffect(new FakeAnswer(204, null, ReadOnlyMemory<byte>.Empty), runsHandler: false));

    /// <summary>Handles the request, announces the whole answer (<c>Content-Length</c>), sends the first bytes of its body and closes the connection.</summary>
    /// <param name="bytes">How many bytes of the body are sent, but never all of them.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static FakeFault Truncate(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new(nameof(Truncate), new TruncateEffect(bytes, asWhole: false));
    }

    /// <summary>Handles the request, and sends the first bytes of the answer's JSON in good HTTP, as if they were all.</summary>
    /// <param name="bytes">How many bytes of the body are sent, but never all of them.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static FakeFault TruncateJson(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new(nameof(TruncateJson), new TruncateEffect(bytes, asWhole: true));
    }

    /// <summary>Never answers, until the client goes away or the fake stops. The agent does not see the request.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault Hang() => new(nameof(Hang), new HangEffect(runsHandler: false));

    /// <summary>Handles the request and then never answers, until the client goes away or the fake stops.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault HangAfter() => new(nameof(HangAfter), new HangEffect(runsHandler: true));

    /// <summary>Resets the connection when the request has arrived. The agent does not see it.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutBefore() => new(nameof(CutBefore), new CutEffect(runsHandler: false));

    /// <summary>Handles the request and then resets the connection instead of an answer.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutAfter() => new(nameof(CutAfter), new CutEffect(runsHandler: true));

    /// <summary>Gives the agent a new RSA key just before it decrypts the request, which it can then no longer do.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault RotateKeyFirst() => new(nameof(RotateKeyFirst), new RotateKeyEffect());

    /// <summary>Answers with whatever is given here.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="contentType">The content type; null for none.</param>
    /// <param name="body">The body.</param>
    /// <param name="runHandler">Whether the agent handles the request first; its own answer is dropped.</param>
    /// <returns>The fault.</returns>
    public static FakeFault Respond(int status, string? contentType, ReadOnlyMemory<byte> body, bool runHandler = false) =>
        new(nameof(Respond), new RespondEffect(new FakeAnswer(status, contentType, body), runHandler));

    /// <summary>Handles the request, and answers when a time has passed by the fake's <see cref="FakeObShellOptions.TimeProvider"/>.</summary>
    /// <param name="delay">How long the answer takes.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public static FakeFault Delay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new(nameof(Delay), new DelayEffect(delay));
    }

    /// <summary>
    /// Handles the request, sends the headers of the answer at once, and then its body byte by byte, by the fake's
    /// <see cref="FakeObShellOptions.TimeProvider"/>.
    /// </summary>
    /// <param name="perByte">How long each byte takes.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perByte"/> is negative.</exception>
    public static FakeFault SlowBody(TimeSpan perByte)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perByte, TimeSpan.Zero);
        return new(nameof(SlowBody), new SlowBodyEffect(perByte));
    }

    /// <summary>Handles the request, and closes the connection in the middle of the answer's headers.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutInHeaders() => new(nameof(CutInHeaders), new CutInHeadersEffect());

    /// <summary>
    /// Resets the connection when the headers of the request and the first bytes of its body have arrived. The agent does not see it, and
    /// <see cref="FakeObShell.Requests"/> shows what has come of it, not decrypted.
    /// </summary>
    /// <returns>The fault.</returns>
    public static FakeFault CutInRequest() => new(nameof(CutInRequest), new CutInRequestEffect());

    /// <summary>
    /// Handles the request, and answers 200 with good JSON of any length, whose <c>data</c> is a very long string. The length is not announced, and
    /// the answer is never in memory as a whole.
    /// </summary>
    /// <param name="bytes">How many bytes the body has, but never fewer than an answer without data.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static FakeFault Huge(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new(nameof(Huge), new HugeEffect(bytes));
    }

    /// <summary>Handles the request, and answers with good JSON whose <c>data</c> is lists in lists.</summary>
    /// <param name="depth">How many lists are in each other.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is less than 1.</exception>
    public static FakeFault DeepJson(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        return new(nameof(DeepJson), new AlterEffect(answer => SpoiltJson.Nest(answer, depth)));
    }

    /// <summary>Handles the request, and puts bytes that are no UTF-8 into the answer's trace id.</summary>
    /// <returns>The fault.</returns>
    public static FakeFault InvalidUtf8() => new(nameof(InvalidUtf8), new AlterEffect(SpoiltJson.BreakText));

    /// <summary>Handles the request, and sends the answer with another content type.</summary>
    /// <param name="contentType">The content type; null for none.</param>
    /// <returns>The fault.</returns>
    public static FakeFault WithContentType(string? contentType) =>
        new(nameof(WithContentType), new AlterEffect(answer => answer with { ContentType = contentType }));

    /// <summary>The same fault for certain requests only.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query and as it stands on the request line; all that begin so when it ends in <c>*</c>.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> or <paramref name="path"/> is null or empty.</exception>
    public FakeFault On(string method, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return this with { Method = method == "*" ? null : method, Path = path };
    }

    /// <summary>The same fault for so many requests.</summary>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all that ever come.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeFault Repeat(int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        return this with { Times = times };
    }

    /// <summary>The same fault for all requests that ever come.</summary>
    /// <returns>The fault.</returns>
    public FakeFault Forever() => Repeat(int.MaxValue);

    /// <summary>The fault in words.</summary>
    /// <returns>The words, such as <c>CutAfter on POST /api/v1/ob/stop</c>.</returns>
    public override string ToString() => (Method, Path) is (null, null) ? $"{Name} on any request" : $"{Name} on {Method ?? "*"} {Path ?? "*"}";

    internal bool Matches(string method, string path) => new CallPattern(Method, Path).Matches(method, path);

    private static string Page(int status) => $"<!DOCTYPE html><html><body><h1>Status {status}</h1></body></html>\n";
}
