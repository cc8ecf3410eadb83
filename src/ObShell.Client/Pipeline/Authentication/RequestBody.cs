
namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The content of a request before encryption.</summary>
/// <param name="Bytes">The body; null if there is none, or if it is a package.</param>
internal sealed record RequestBody(byte[]? Bytes)
{
    public static RequestBody None { get; } = new((byte[]?)null);

    /// <summary>The package; null for none.</summary>
    public PackageContent? Package { get; private init; }

    /// <summary>The SHA-256 of the package in hexadecimal, if the agent requires it; else null.</summary>
    public string? Digest { get; private init; }

    /// <summary>Creates the body of a package, and reads the package once for its digest if required, since the header is sent before the body.</summary>
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
