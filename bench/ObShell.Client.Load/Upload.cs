using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using ObShell.Client.Benchmarks;
using ObShell.Client.Upgrades;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;

namespace ObShell.Client.Load;

/// <summary>Uploads of a package, against the same bytes by a bare <see cref="HttpClient"/> and the cryptography that they cannot do without.</summary>
internal static class Upload
{
    public const int UsualMegabytes = 1024;

    private const int Megabyte = 1024 * 1024;
    private const int Rounds = 3;
    private const int PieceSize = 64 * 1024;
    private const int BlockSize = 16;

    public static async Task RunAsync(int megabytes)
    {
        using var server = await ServerProcess.StartAsync(PlainAgent.Kind).ConfigureAwait(false);
        using var bare = BareHttp.Create();
        using var client = new ObShellClient(server.Endpoint.ToString(), FakeServer.Password);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await WriteFileAsync(path, megabytes).ConfigureAwait(false);
            var package = PackageUpload.FromFile(path);
            var address = new Uri(server.Endpoint, "/bare");
            Step[] steps =
            [
                new("bare upload of the file", () => UploadBareAsync(bare, address, path)),
                new("SHA-256 of the file, .NET", () => DigestAsync(path)),
                new("UploadAgentPackageAsync", () => client.Upgrades.UploadAgentPackageAsync(package)),
                new("AES-CBC and base64 of the file, BouncyCastle", () => EncryptAsync(path)),
                new("bare upload of a text as long as that", () => UploadBareTextAsync(bare, address, (((package.Length / BlockSize) + 1) * BlockSize + 2) / 3 * 4)),
                new("UploadPackageAsync", () => client.Upgrades.UploadPackageAsync(package)),
            ];
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var step in steps)
                {
                    await step.MeasureAsync().ConfigureAwait(false);
                }
            }

            Print(steps, megabytes);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Print(Step[] steps, int megabytes)
    {
        var table = new Table("", "seconds", "MB/s", "speed against the two rows above", "heap at most, MB", "working set at most, MB");
        foreach (var (index, step) in steps.Index())
        {
            var isSum = index % 3 == 2;
            var seconds = Samples.Median(step.Seconds);
            var speeds = Enumerable.Range(0, isSum ? Rounds : 0).Select(round => (steps[index - 2].Seconds[round] + steps[index - 1].Seconds[round]) / step.Seconds[round]).ToArray();
            table.Add(
                step.Name,
                Text(seconds, "0.00"),
                Text(megabytes / seconds, "0"),
                isSum ? $"{Text(Samples.Median(speeds), "0.00")} ({Text(speeds.Min(), "0.00")} to {Text(speeds.Max(), "0.00")})" : "",
                Text(step.HeapMegabytes, "0.0"),
                Text(step.WorkingSetMegabytes, "0.0"));
        }

        table.Print(string.Create(CultureInfo.InvariantCulture, $"A package of {megabytes} MB, medians of {Rounds} rounds; memory over what there was before"));
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static async Task WriteFileAsync(string path, int megabytes)
    {
        var piece = RandomNumberGenerator.GetBytes(Megabyte);
        var file = File.Create(path);
        await using (file.ConfigureAwait(false))
        {
            for (var number = 0; number < megabytes; number++)
            {
                await file.WriteAsync(piece).ConfigureAwait(false);
            }
        }
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static async Task UploadBareAsync(HttpClient http, Uri address, string path)
    {
        using var form = new MultipartFormDataContent { { new StreamContent(Open(path), PieceSize), "file", "package.rpm" } };
        using var response = await http.PostAsync(address, form).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    private static async Task UploadBareTextAsync(HttpClient http, Uri address, long length)
    {
        using var content = new StreamContent(new RepeatingStream(length), PieceSize) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain"), ContentLength = length } };
        using var response = await http.PostAsync(address, content).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    private static async Task DigestAsync(string path)
    {
        var file = Open(path);
        await using (file.ConfigureAwait(false))
        {
            await SHA256.HashDataAsync(file).ConfigureAwait(false);
        }
    }

    private static async Task EncryptAsync(string path)
    {
        var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(AesUtilities.CreateEngine()), new Pkcs7Padding());
        cipher.Init(forEncryption: true, new ParametersWithIV(new KeyParameter(new byte[BlockSize]), new byte[BlockSize]));
        var piece = new byte[PieceSize];
        var ciphertext = new byte[PieceSize + BlockSize];
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(ciphertext.Length)];
        var file = Open(path);
        await using (file.ConfigureAwait(false))
        {
            int read;
            while ((read = await file.ReadAsync(piece).ConfigureAwait(false)) > 0)
            {
                var length = cipher.ProcessBytes(piece.AsSpan(0, read), ciphertext);
                Base64.EncodeToUtf8(ciphertext.AsSpan(0, length), text, out _, out _);
            }
        }
    }

    private sealed class Step(string name, Func<Task> run)
    {
        public string Name => name;

        public List<double> Seconds { get; } = [];

        public double HeapMegabytes { get; private set; }

        public double WorkingSetMegabytes { get; private set; }

        public async Task MeasureAsync()
        {
            using var memory = MemoryWatch.Start();
            var start = Stopwatch.GetTimestamp();
            await run().ConfigureAwait(false);
            Seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            HeapMegabytes = Math.Max(HeapMegabytes, memory.HeapMegabytes);
            WorkingSetMegabytes = Math.Max(WorkingSetMegabytes, memory.WorkingSetMegabytes);
        }
    }
}
