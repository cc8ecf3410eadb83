using System.Net;

namespace ObShell.Client.Benchmarks;

/// <summary>HTTP with nothing around it.</summary>
internal static class BareHttp
{
    public static HttpClient Create() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { Timeout = Timeout.InfiniteTimeSpan };
}
