using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>Builds JSON.</summary>
internal sealed class JsonText : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public JsonText() => Writer = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public Utf8JsonWriter Writer { get; }

    public byte[] ToArray()
    {
        Writer.Flush();
        return _bytes.WrittenSpan.ToArray();
    }

    public void Dispose() => Writer.Dispose();
}
