using System.Security.Cryptography;
using ObShell.Client.Testing;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Uploads of packages, encrypted and with a digest.</summary>
internal sealed class PackageUploadTests
{
    private const string Encrypted = "/api/v1/upgrade/package";
    private const string Digested = "/api/v1/package";

    [Test]
    [CancelAfter(60_000)]
    public async Task A_package_of_any_size_arrives_complete([Values(1, 15, 16, 17, 65_535, 65_536, 1_000_003)] int size, [Values] bool encrypted, CancellationToken cancellationToken)
    {
        var bytes = RandomNumberGenerator.GetBytes(size);
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new MemoryStream(bytes), "oceanbase-ce-4.3.5.3.rpm");

        await UploadAsync(client, package, encrypted, cancellationToken);

        var request = fake.Requests[^1];
        var file = request.File;
        Assert.That(file!.Value.ToArray(), Is.EqualTo(bytes));
        Assert.That(request.Headers["Content-Type"], Does.StartWith("multipart/form-data; boundary="));
        Assert.That(request.Headers.ContainsKey("X-OCS-File-SHA256"), Is.EqualTo(!encrypted));
        Assert.That(request.HeaderName, Is.EqualTo(encrypted ? "X-OCS-Header" : null));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task A_package_is_not_buffered_in_memory([Values] bool encrypted, CancellationToken cancellationToken)
    {
        const long Size = 64L * 1024 * 1024;
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        fake.Misbehave(FakeFault.CutInRequest().On("POST", encrypted ? Encrypted : Digested));
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var source = new EndlessStream(Size);

        await Assert.ThrowsAsync<ObShellConnectionException>(() => UploadAsync(client, PackageUpload.FromStream(source, "p.rpm"), encrypted, cancellationToken));

        Assert.That(source.LargestRead, Is.LessThanOrEqualTo(1024 * 1024));
        Assert.That(source.LastPass, Is.LessThan(Size), "reading stopped when the connection did");
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task Progress_is_reported_up_to_the_end([Values] bool encrypted, CancellationToken cancellationToken)
    {
        var told = new List<long>();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new MemoryStream(new byte[300_000]), "p.rpm") with { Progress = new Teller(told) };

        await UploadAsync(client, package, encrypted, cancellationToken);

        Assert.That(told, Is.Ordered.And.Not.Empty);
        Assert.That(told[^1], Is.EqualTo(300_000));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task An_upload_rejected_before_it_ran_is_sent_again_from_the_beginning([Values] bool encrypted, CancellationToken cancellationToken)
    {
        var bytes = RandomNumberGenerator.GetBytes(200_000);
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new MemoryStream(bytes), "p.rpm");
        await client.Units.ListAsync(cancellationToken);
        fake.RotateKey();

        await UploadAsync(client, package, encrypted, cancellationToken);

        Assert.That(fake.Requests[^1].File!.Value.ToArray(), Is.EqualTo(bytes));
        Assert.That(fake.CountExecutions("POST", encrypted ? Encrypted : Digested), Is.EqualTo(1));
        Assert.That(fake.CountRequests("POST", encrypted ? Encrypted : Digested), Is.EqualTo(2));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task An_upload_with_a_lost_response_is_not_sent_again([Values] bool encrypted, CancellationToken cancellationToken)
    {
        var path = encrypted ? Encrypted : Digested;
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        fake.Misbehave(FakeFault.CutAfter().On("POST", path));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => UploadAsync(client, PackageUpload.FromStream(new MemoryStream([1]), "p.rpm"), encrypted, cancellationToken));

        Assert.That(fake.CountRequests("POST", path), Is.EqualTo(1));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task An_upload_has_its_own_time_limit_and_its_signature_is_valid_as_long(CancellationToken cancellationToken)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new MemoryStream([1, 2]), "p.rpm") with { Timeout = TimeSpan.FromHours(5) };

        await client.Upgrades.UploadPackageAsync(package, cancellationToken);

        using var header = System.Text.Json.JsonDocument.Parse(fake.Requests[^1].HeaderJson!);
        var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(header.RootElement.GetProperty("Ts").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(until - TimeProvider.System.GetUtcNow(), Is.GreaterThan(TimeSpan.FromHours(5)).And.LessThan(TimeSpan.FromHours(6)));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task The_signature_of_a_v1_upload_is_valid_as_long_as_its_time_limit(CancellationToken cancellationToken)
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new MemoryStream([1, 2]), "p.rpm") with { Timeout = TimeSpan.FromHours(5) };

        await client.Upgrades.UploadPackageAsync(package, cancellationToken);

        using var header = System.Text.Json.JsonDocument.Parse(fake.Requests[^1].HeaderJson!);
        var until = DateTimeOffset.FromUnixTimeSeconds(header.RootElement.GetProperty("ts").GetInt64());
        Assert.That(until - TimeProvider.System.GetUtcNow(), Is.GreaterThan(TimeSpan.FromHours(5)).And.LessThan(TimeSpan.FromHours(6)));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task An_upload_that_takes_too_long_is_aborted(CancellationToken cancellationToken)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true }, cancellationToken);
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        await client.Units.ListAsync(cancellationToken);
        fake.Misbehave(FakeFault.Hang().On("POST", Encrypted));

        var exception = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() =>
            client.Upgrades.UploadPackageAsync(PackageUpload.FromStream(new MemoryStream([1]), "p.rpm") with { Timeout = TimeSpan.FromMilliseconds(300) }, cancellationToken));

        Assert.That(exception!.Message, Does.Contain("0.3 s").Or.Contain("0.2"));
    }

    [Test]
    public void An_invalid_package_is_refused()
    {
        Assert.Throws<FileNotFoundException>(() => PackageUpload.FromFile("/nowhere/at/all.rpm"));
        Assert.Throws<ArgumentException>(() => PackageUpload.FromStream(new MemoryStream(), "p.rpm"));
        Assert.Throws<ArgumentException>(() => PackageUpload.FromStream(new MemoryStream([1]), "a\r\nb"));
        Assert.Throws<ArgumentException>(() => PackageUpload.FromStream(new MemoryStream([1]), "a\"b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = PackageUpload.FromStream(new MemoryStream([1]), "p") with { Timeout = TimeSpan.Zero });
    }

    private static Task UploadAsync(ObShellClient client, PackageUpload package, bool encrypted, CancellationToken cancellationToken) =>
        encrypted ? client.Upgrades.UploadPackageAsync(package, cancellationToken) : client.Upgrades.UploadAgentPackageAsync(package, cancellationToken);

    private sealed class Teller(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }

    /// <summary>A stream of zeros that records how it is read.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        public int LargestRead { get; private set; }

        public long LastPass => Position;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            LargestRead = Math.Max(LargestRead, count);
            var read = (int)Math.Min(count, length - Position);
            Position += read;
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            LargestRead = Math.Max(LargestRead, buffer.Length);
            var read = (int)Math.Min(buffer.Length, length - Position);
            Position += read;
            return ValueTask.FromResult(read);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
