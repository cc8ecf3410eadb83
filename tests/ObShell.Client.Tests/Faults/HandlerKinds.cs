using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Faults;

/// <summary>The kinds of handlers that applications add, and the results of calls with them.</summary>
internal static class HandlerKinds
{
    private const string Success = "success";
    private const string NoResponse = nameof(ObShellNoResponseException);
    private const string NotSent = nameof(ObShellConnectionException);
    private const string Unknown = nameof(OperationOutcomeUnknownException);
    private const string Refused = "a handler of the application tried to send it a second time, which was refused";
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    public static IReadOnlyList<HandlerKind> All { get; } =
    [
        new("passes everything on", http => http.AddHttpMessageHandler(() => new PassingHandler())) { Get = Success, Change = Success },
        new("reads the body before and after", http => http.AddHttpMessageHandler(() => new ReadingHandler())) { Get = Success, Change = Success },
        new("retries after a broken connection", http => http.AddHttpMessageHandler(() => new RetryingHandler()))
        {
            Fault = FakeFault.CutAfter, Get = NoResponse, Change = Unknown, Reason = Refused,
        },
        new("sends everything twice, including key requests", http => http.AddHttpMessageHandler(() => new RepeatingHandler(always: true)))
        {
            Get = NotSent, Change = NotSent, Reason = Refused,
        },
        new("repeats a request that succeeded", http => http.AddHttpMessageHandler(() => new RepeatingHandler(always: false))) { Get = NoResponse, Change = Unknown, Reason = Refused },
        new("buffers the body and sends twice", http => http.AddHttpMessageHandler(() => new BufferingHandler())) { Get = NoResponse, Change = Unknown, Reason = Refused },
        new("repeats a copy of a request that succeeded", http => http.AddHttpMessageHandler(() => new CopyingHandler(withOptions: true))) { Get = NoResponse, Change = Unknown, Reason = Refused },
        new("sends a copy without the options", http => http.AddHttpMessageHandler(() => new CopyingHandler(withOptions: false)))
        {
            Get = NoResponse, Change = Unknown, Reason = "a handler of the application ended it with InvalidOperationException",
        },
        new("sends twice at the same time", http => http.AddHttpMessageHandler(() => new ParallelHandler())) { Get = Success, Change = Success },
        new("cancels after a time-out", http => http.AddHttpMessageHandler(() => new ImpatientHandler()))
        {
            Fault = FakeFault.HangAfter, Get = NoResponse, Change = Unknown, Reason = "a handler of the application ended it with TaskCanceledException",
        },
        new("throws before it sends", http => http.AddHttpMessageHandler(() => new ThrowingHandler(before: true)))
        {
            Get = NotSent, Change = NotSent, Reason = "a handler of the application ended it with NotSupportedException: not today",
        },
        new("throws after the response", http => http.AddHttpMessageHandler(() => new ThrowingHandler(before: false)))
        {
            Get = NoResponse, Change = Unknown, Reason = "a handler of the application ended it with NotSupportedException: not today",
        },
        new("`AddStandardResilienceHandler()`, broken connection", http => http.AddStandardResilienceHandler(options => options.Retry.Delay = Soon))
        {
            Fault = FakeFault.CutAfter, Get = NoResponse, Change = Unknown, Reason = Refused,
        },
        new("`AddStandardResilienceHandler()`, slow agent", http => http.AddStandardResilienceHandler(options =>
        {
            options.Retry.Delay = Soon;
            options.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(300);
        }))
        {
            Fault = FakeFault.HangAfter, Get = NoResponse, Change = Unknown, Reason = Refused,
        },
        new("`AddStandardResilienceHandler()`, 503", http => http.AddStandardResilienceHandler(options => options.Retry.Delay = Soon))
        {
            Fault = () => FakeFault.Status(503), Get = NoResponse, Change = Unknown, Reason = Refused,
        },
        new("`AddStandardHedgingHandler()`, slow agent", http => http.AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = Soon))
        {
            Fault = () => FakeFault.Delay(TimeSpan.FromMilliseconds(400)), Get = Success, Change = Success,
        },
        new("`AddStandardHedgingHandler()`, broken connection", http => http.AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = Soon))
        {
            Fault = FakeFault.CutAfter, Get = NoResponse, Change = Unknown, Reason = Refused,
        },
    ];

    /// <summary>Applies to the calls of the test, and not to the requests that prepare them.</summary>
    private abstract class ActingHandler : DelegatingHandler
    {
        protected virtual bool ActsAlways => false;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            !ActsAlways && request.RequestUri!.AbsolutePath is "/api/v1/info" or "/api/v1/secret" ? base.SendAsync(request, cancellationToken) : ActAsync(request, cancellationToken);

        protected Task<HttpResponseMessage> PassOnAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

        protected abstract Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }

    private sealed class PassingHandler : DelegatingHandler;

    private sealed class ReadingHandler : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await ReadAsync(request, cancellationToken);
            var response = await PassOnAsync(request, cancellationToken);
            await ReadAsync(request, cancellationToken);
            return response;
        }

        private static async Task ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is not null)
            {
                await request.Content.CopyToAsync(Stream.Null, cancellationToken);
            }
        }
    }

    private sealed class RetryingHandler : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return await PassOnAsync(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                return await PassOnAsync(request, cancellationToken);
            }
        }
    }

    private sealed class RepeatingHandler(bool always) : ActingHandler
    {
        protected override bool ActsAlways => always;

        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await PassOnAsync(request, cancellationToken)).Dispose();
            return await PassOnAsync(request, cancellationToken);
        }
    }

    private sealed class BufferingHandler : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await (request.Content?.LoadIntoBufferAsync(cancellationToken) ?? Task.CompletedTask);
            (await PassOnAsync(request, cancellationToken)).Dispose();
            return await PassOnAsync(request, cancellationToken);
        }
    }

    private sealed class CopyingHandler(bool withOptions) : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Version = request.Version };
            foreach (var (name, values) in request.Headers.NonValidated)
            {
                copy.Headers.TryAddWithoutValidation(name, values);
            }

            if (request.Content is { } content)
            {
                copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken));
                copy.Content.Headers.ContentType = content.Headers.ContentType;
            }

            foreach (var option in withOptions ? request.Options : [])
            {
                copy.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
            }

            (await PassOnAsync(request, cancellationToken)).Dispose();
            return await PassOnAsync(copy, cancellationToken);
        }
    }

    private sealed class ParallelHandler : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Task<HttpResponseMessage>[] sendings = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(() => PassOnAsync(request, cancellationToken), cancellationToken))];
            await foreach (var sending in Task.WhenEach(sendings))
            {
                if (sending.IsCompletedSuccessfully)
                {
                    return await sending;
                }
            }

            return await sendings[0];
        }
    }

    private sealed class ImpatientHandler : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(TimeSpan.FromMilliseconds(300));
            return await PassOnAsync(request, patience.Token);
        }
    }

    private sealed class ThrowingHandler(bool before) : ActingHandler
    {
        protected override async Task<HttpResponseMessage> ActAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!before)
            {
                (await PassOnAsync(request, cancellationToken)).Dispose();
            }

            throw new NotSupportedException("not today");
        }
    }
}
