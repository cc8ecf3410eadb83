using ObShell.Client.Pipeline.Cryptography;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Keys whose modulus is a prime number, which takes every round of the primality test.</summary>
internal sealed class PrimeKeyTests
{
    [Test]
    public void A_key_with_a_prime_modulus_is_refused()
    {
        const string Key =
            "MIGEAn0uztqWOdg53grqcLo9vFe43D/skWpvOnG+672YCa3S7gIrnWzGKE8zWvRUkKTzgj9OJtsW+ZhEdc1PLAr4ZsVqU2LViaYJBWPqXe3IwYF5SNsq6sve9QHW+P13yawHVsWVBnJVHBwZx0SPA/kfinpzDQ1OcMCTaa13U2aB4QIDJQtv";

        Assert.That(() => AgentPublicKey.Parse(Key), Throws.TypeOf<FormatException>().With.Message.EqualTo("The text is not the base64 of a PKCS#1 RSA public key."));
    }
}
