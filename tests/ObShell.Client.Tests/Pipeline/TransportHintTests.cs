using System.Net.Sockets;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Messages for network failures at an address that is not that of an agent.</summary>
internal sealed class TransportHintTests
{
    private const string SqlPort = "; 2881 is usually OceanBase's SQL port, and OBShell's is 2886";
    private const string Question = " (is this OBShell's port, 2886?)";

    [TestCase(2881, "OceanBase's SQL port")]
    [TestCase(2882, "OceanBase's RPC port")]
    [TestCase(2883, "OBProxy's SQL port")]
    [TestCase(2884, "OBProxy's metrics port")]
    [TestCase(2885, "OBProxy's RPC port")]
    public async Task The_message_for_a_refused_connection_names_the_usual_service_of_the_port(int port, string service)
    {
        var reason = await ReasonAsync($"http://10.10.10.1:{port}", new HttpRequestException(HttpRequestError.ConnectionError, "x", new IOException("refused.")), isSent: false);

        Assert.That(reason, Is.EqualTo($"refused; {port} is usually {service}, and OBShell's is 2886"));
    }

    [TestCase(2881, "Received an unexpected EOF or 0 bytes from the transport stream.", SqlPort)]
    [TestCase(2881, "Cannot determine the frame size or a corrupted frame was received.", SqlPort)]
    [TestCase(2886, "Cannot determine the frame size or a corrupted frame was received.", "; the agent does not speak TLS here: write http://10.10.10.1:2886")]
    [TestCase(2886, "Received an unexpected EOF or 0 bytes from the transport stream.", "")]
    public async Task The_message_for_a_failed_handshake_names_the_service_of_the_port_or_the_right_scheme(int port, string message, string hint)
    {
        var reason = await ReasonAsync($"https://10.10.10.1:{port}", new HttpRequestException(HttpRequestError.SecureConnectionError, "x", new IOException(message)), isSent: false);

        Assert.That(reason, Is.EqualTo($"the TLS handshake failed ({message.TrimEnd('.')}){hint}"));
    }

    [TestCase(2886, "Received an invalid status line: 'J\0\0\0'.", "the response is not HTTP but a greeting of the MySQL protocol" + Question)]
    [TestCase(2881, "Received an invalid status line: 'J\0\0\0'.", "the response is not HTTP but a greeting of the MySQL protocol" + SqlPort)]
    [TestCase(2886, "Received an invalid status line: 'J\0\0x'.", "the response is not HTTP: Received an invalid status line: 'J" + "\0\0x'" + Question)]
    [TestCase(2886, "Received an invalid status line: 'PONG'.", "the response is not HTTP: Received an invalid status line: 'PONG'" + Question)]
    [TestCase(2886, "The server returned an invalid response.", "the response is not HTTP: The server returned an invalid response" + Question)]
    [TestCase(2881, "The server returned an invalid response.", "the response is not HTTP: The server returned an invalid response" + SqlPort)]
    public async Task The_message_for_a_response_that_is_not_HTTP_says_so(int port, string message, string expected)
    {
        var reason = await ReasonAsync($"http://10.10.10.1:{port}", new HttpRequestException(HttpRequestError.InvalidResponse, "x", new IOException(message)), isSent: true);

        // A message is quoted without its control characters.
        Assert.That(reason, Is.EqualTo(expected.Replace("\0\0", " ", StringComparison.Ordinal)));
    }

    [TestCase(SocketError.ConnectionRefused, false, "there is no socket at {0}")]
    [TestCase(SocketError.ConnectionRefused, true, "nothing listens on {0}: the agent does not run, or this is not its socket")]
    [TestCase(SocketError.AddressNotAvailable, false, "there is no socket at {0}")]
    [TestCase(SocketError.AddressNotAvailable, true, "nothing listens on {0}: the agent does not run, or this is not its socket")]
    [TestCase(SocketError.AccessDenied, true, "{1}")]
    public async Task The_message_for_a_failed_socket_connection_depends_on_its_error(SocketError error, bool exists, string expected)
    {
        var path = Path.Combine(Path.GetTempPath(), $"obshell-{Guid.NewGuid():N}.sock");
        if (exists)
        {
            await File.WriteAllTextAsync(path, "");
        }

        var fault = new SocketException((int)error);
        var reason = await ReasonAsync($"unix:{path}", new HttpRequestException(HttpRequestError.ConnectionError, "x", fault), isSent: false);
        File.Delete(path);

        Assert.That(reason, Is.EqualTo(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, path, fault.Message.TrimEnd('.'))));
    }

    [Test]
    public async Task The_message_for_a_socket_failure_without_an_error_code_says_what_happened() =>
        Assert.That(await ReasonAsync("unix:/no/such.sock", new IOException("the handler has no sockets."), isSent: false), Is.EqualTo("the handler has no sockets"));

    /// <summary>The reason in the exception of a read-only call.</summary>
    private static async Task<string> ReasonAsync(string endpoint, Exception fault, bool isSent)
    {
        await using var stubbed = new StubbedClient(
            async (request, token) =>
            {
                if (isSent)
                {
                    await request.Content!.CopyToAsync(Stream.Null, token);
                }

                throw fault;
            },
            configure: options => options.Endpoint = endpoint);
        var exception = await Assert.CatchAsync<ObShellException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        return exception switch
        {
            ObShellNoResponseException unanswered => unanswered.Reason,
            ObShellConnectionException unsent => unsent.Message[(unsent.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.'),
            _ => throw new AssertionException($"It is a {exception!.GetType().Name}."),
        };
    }
}
