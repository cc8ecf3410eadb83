using System.Buffers.Binary;
using System.Text;

namespace ObShell.Client.Jobs;

/// <summary>What the header of an RPM says of the package.</summary>
/// <param name="Name">The name.</param>
/// <param name="Version">The version.</param>
/// <param name="Release">The release, with the distribution.</param>
/// <param name="Architecture">The architecture.</param>
internal sealed record RpmHeader(string Name, string Version, string Release, string Architecture)
{
    private const int LeadLength = 96;
    private const int IntroLength = 16;
    private const int EntryLength = 16;
    private const int MaxStore = 32 << 20;
    private const int StringType = 6;
    private static readonly byte[] LeadMagic = [0xED, 0xAB, 0xEE, 0xDB];
    private static readonly byte[] HeaderMagic = [0x8E, 0xAD, 0xE8, 0x01];

    /// <exception cref="InvalidDataException">The file is no RPM.</exception>
    public static async Task<RpmHeader> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            var lead = new byte[LeadLength];
            await stream.ReadExactlyAsync(lead, cancellationToken).ConfigureAwait(false);
            if (!lead.AsSpan(0, 4).SequenceEqual(LeadMagic))
            {
                throw new InvalidDataException("The file is no RPM package: it does not begin as one.");
            }

            var (_, signatureStore) = await ReadSectionAsync(stream, cancellationToken).ConfigureAwait(false);
            var padding = new byte[(8 - (signatureStore.Length % 8)) % 8];
            await stream.ReadExactlyAsync(padding, cancellationToken).ConfigureAwait(false);
            var (entries, store) = await ReadSectionAsync(stream, cancellationToken).ConfigureAwait(false);
            return new RpmHeader(Text(entries, store, 1000), Text(entries, store, 1001), Text(entries, store, 1002), Text(entries, store, 1022));
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The file is no RPM package: it ends in its header.", exception);
        }
    }

    private static async Task<(byte[] Entries, byte[] Store)> ReadSectionAsync(Stream stream, CancellationToken cancellationToken)
    {
        var intro = new byte[IntroLength];
        await stream.ReadExactlyAsync(intro, cancellationToken).ConfigureAwait(false);
        var (count, length) = (BinaryPrimitives.ReadUInt32BigEndian(intro.AsSpan(8)), BinaryPrimitives.ReadUInt32BigEndian(intro.AsSpan(12)));
        if (!intro.AsSpan(0, 4).SequenceEqual(HeaderMagic) || count > MaxStore / EntryLength || length > MaxStore)
        {
            throw new InvalidDataException("The file is no RPM package: its header is damaged.");
        }

        var entries = new byte[count * EntryLength];
        var store = new byte[length];
        await stream.ReadExactlyAsync(entries, cancellationToken).ConfigureAwait(false);
        await stream.ReadExactlyAsync(store, cancellationToken).ConfigureAwait(false);
        return (entries, store);
    }

    private static string Text(byte[] entries, byte[] store, uint tag)
    {
        for (var at = 0; at < entries.Length; at += EntryLength)
        {
            var entry = entries.AsSpan(at, EntryLength);
            if (BinaryPrimitives.ReadUInt32BigEndian(entry) != tag || BinaryPrimitives.ReadUInt32BigEndian(entry[4..]) != StringType)
            {
                continue;
            }

            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var end = offset < store.Length ? Array.IndexOf(store, (byte)0, (int)offset) : -1;
            return end >= 0 ? Encoding.UTF8.GetString(store, (int)offset, end - (int)offset) : throw new InvalidDataException("The file is no RPM package: its header is damaged.");
        }

        throw new InvalidDataException($"The header of the package has no tag {tag}.");
    }
}
