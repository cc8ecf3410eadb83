
namespace ObShell.Client.Pipeline.Authentication;

/// <summary>What a request carries, before any of it is encrypted.</summary>
/// <param name="Bytes">The body; null when there is none, or it is a package.</param>
internal sealed record RequestBody(byte[]? Bytes)
{
    public static RequestBody None { get; } = new((byte[]?)null);

    /// <summary>The package; null when it is none.</summary>
    public PackageContent? Package { get; private init; }

    /// <summary>The SHA-256 of the package in hexadecimal, where that is what the agent wants to see; null otherwise.</summary>
    public string? Digest { get; private init; }

    /// <summary>Takes a package, and reads it once for its digest where that is wanted: the header goes out before the body.</summary>
    /// <exception cref="ObShellConnectionException">The package cannot be read.</exception>
    public static async Task<RequestBody> OfAsync(PackageContent package, bool wantsDigest, ObShellCall call, CancellationToken cancellationToken)
    {
        try
        {
            return None with { Package = package, Digest = wantsDigest ? await package.DigestAsync(cancellationToken).ConfigureAwait(false) : null };
        }
        catch (PackageReadException exception)
        {
            throw exception.AsUnsent(call, isPartial: false);
        }
    }
}
