using Microsoft.Extensions.Logging;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>
/// Sends requests over connections with the current certificates on disk: after their files have changed, further requests use new connections. Requests in progress are not affected.
/// </summary>
internal sealed partial class RenewalHandler : DelegatingHandler
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private readonly Lock _renewing = new();
    private readonly SocketsHttpHandler _first;
    private readonly TlsOptions _options;
    private readonly Func<SocketsHttpHandler, TlsMaterial, SocketsHttpHandler> _create;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private TlsMaterial _material;
    private TlsStamp _stamp;
    private long _lookedAt;
    private volatile HttpMessageInvoker? _renewed;

    /// <param name="first">The handler with the certificates as they were when it was created.</param>
    /// <param name="material">Those certificates.</param>
    /// <param name="stamp">The stamp of their files, taken before they were read.</param>
    /// <param name="options">The files.</param>
    /// <param name="create">Creates a handler like the first with other certificates; its owner disposes it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Where to log to.</param>
    public RenewalHandler(
        SocketsHttpHandler first, TlsMaterial material, TlsStamp stamp, TlsOptions options, Func<SocketsHttpHandler, TlsMaterial, SocketsHttpHandler> create, TimeProvider time, ILogger logger)
        : base(first)
    {
        _first = first;
        _material = material;
        _stamp = stamp;
        _options = options;
        _create = create;
        _time = time;
        _logger = logger;
        _lookedAt = time.GetTimestamp();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_time.GetElapsedTime(Volatile.Read(ref _lookedAt)) >= Interval && _renewing.TryEnter())
        {
            try
            {
                Volatile.Write(ref _lookedAt, _time.GetTimestamp());
                Renew();
            }
            finally
            {
                _renewing.Exit();
            }
        }

        return _renewed is { } renewed ? renewed.SendAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);
    }

    private void Renew()
    {
        var stamp = TlsStamp.Take(_options);
        if (stamp == _stamp)
        {
            return;
        }

        // Files that cannot be used are read again after their next change.
        _stamp = stamp;
        try
        {
            var material = TlsMaterial.Load(_options);
            if (!material.IsSameAs(_material))
            {
                _renewed = new HttpMessageInvoker(_create(_first, material), disposeHandler: false);
                _material = material;
                LogRenewed();
            }
        }
        catch (TlsFileException exception)
        {
            LogUnusable(exception.Message);
        }
    }

    [LoggerMessage(32, LogLevel.Information, "The certificate files have changed; new connections use them")]
    private partial void LogRenewed();

    [LoggerMessage(33, LogLevel.Warning, "The certificate files have changed but cannot be used; keeping the previous certificates: {Reason}")]
    private partial void LogUnusable(string reason);
}
