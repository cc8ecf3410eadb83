using ObShell.Client.Pipeline.Cryptography;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>How a request was signed.</summary>
/// <param name="Keys">The keys for decrypting the response; null for none.</param>
/// <param name="IsReused">Whether the header is that of an earlier request.</param>
internal readonly record struct Signature(BodyKeys? Keys, bool IsReused);
