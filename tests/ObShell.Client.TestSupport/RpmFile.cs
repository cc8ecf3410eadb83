using System.Buffers.Binary;
using System.Text;

namespace ObShell.Client.TestSupport;

/// <summary>Makes RPM files that have a header and nothing to install.</summary>
internal static class RpmFile
{
    private const int StringType = 6;

    public static byte[] Create(string name, string version, string release, string architecture = "x86_64", int payloadSize = 100)
    {
        byte[] lead = [0xED, 0xAB, 0xEE, 0xDB, 3, 0, .. new byte[90]];
        var signature = Section((269, "0123456789"));
        byte[] header = Section((1000, name), (1001, version), (1002, release), (1022, architecture));
        return [.. lead, .. signature, .. new byte[(8 - (signature.Length % 8)) % 8], .. header, .. new byte[payloadSize]];
    }

    private static byte[] Section(params (int Tag, string Text)[] entries)
    {
        var store = new List<byte>();
        var index = new List<byte>();
        foreach (var (tag, text) in entries)
        {
            index.AddRange([.. Number(tag), .. Number(StringType), .. Number(store.Count), .. Number(1)]);
            store.AddRange([.. Encoding.UTF8.GetBytes(text), 0]);
        }

        return [0x8E, 0xAD, 0xE8, 1, 0, 0, 0, 0, .. Number(entries.Length), .. Number(store.Count), .. index, .. store];
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
