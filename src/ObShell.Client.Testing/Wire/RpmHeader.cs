using System.Buffers.Binary;
using System.Text;

namespace ObShell.Client.Testing;

/// <summary>What the header of an RPM says of its package.</summary>
/// <param name="Name">The name.</param>
/// <param name="Version">The version.</param>
/// <param name="Release">The release.</param>
/// <param name="Architecture">The architecture.</param>
/// <param name="PayloadSize">How many bytes follow the headers.</param>
internal sealed record RpmHeader(string Name, string Version, string Release, string Architecture, long PayloadSize)
{
    private const int LeadLength = 96;
    private const int IntroLength = 16;
    private const int EntryLength = 16;
    private const int Alignment = 8;
    private const int NameTag = 1000;
    private const int VersionTag = 1001;
    private const int ReleaseTag = 1002;
    private const int ArchitectureTag = 1022;

    private static ReadOnlySpan<byte> LeadMagic => [0xED, 0xAB, 0xEE, 0xDB];

    private static ReadOnlySpan<byte> SectionMagic => [0x8E, 0xAD, 0xE8, 0x01];

    /// <summary>Reads the header of a file; null when the file is no RPM.</summary>
    public static RpmHeader? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(LeadMagic) || file.Length < LeadLength || SectionLength(file[LeadLength..]) is not { } signature)
        {
            return null;
        }

        // The signature is filled up to a multiple of 8 bytes.
        var start = LeadLength + ((signature + Alignment - 1) / Alignment * Alignment);
        if (start > file.Length || SectionLength(file[start..]) is not { } length)
        {
            return null;
        }

        var header = file.Slice(start, length);
        return Text(header, NameTag) is { } name && Text(header, VersionTag) is { } version && Text(header, ReleaseTag) is { } release
            ? new RpmHeader(name, version, release, Text(header, ArchitectureTag) ?? "", file.Length - start - length)
            : null;
    }

    private static int? SectionLength(ReadOnlySpan<byte> section)
    {
        if (!section.StartsWith(SectionMagic) || section.Length < IntroLength)
        {
            return null;
        }

        var length = IntroLength + (EntryLength * (long)Number(section, 8)) + Number(section, 12);
        return length <= section.Length ? (int)length : null;
    }

    private static string? Text(ReadOnlySpan<byte> header, int tag)
    {
        var count = (int)Number(header, 8);
        var store = header[(IntroLength + (EntryLength * count))..];
        for (var index = 0; index < count; index++)
        {
            var entry = header.Slice(IntroLength + (EntryLength * index), EntryLength);
            if (Number(entry, 0) == tag && Number(entry, 8) is var offset && offset < store.Length && store[(int)offset..].IndexOf((byte)0) is >= 0 and var end)
            {
                return Encoding.UTF8.GetString(store.Slice((int)offset, end));
            }
        }

        return null;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);
}
