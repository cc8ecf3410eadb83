using System.Security.Cryptography;

namespace ObShell.Client.Authentication;

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
    public static async Task<RequestBody> OfAsync(PackageContent package, bool wantsDigest, CancellationToken cancellationToken)
    {
        if (!wantsDigest)
        {
            return None with { Package = package };
        }

        var file = package.Upload.Open();
        await using (file.ConfigureAwait(false))
        {
            return None with { Package = package, Digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false)) };
        }
    }
}
