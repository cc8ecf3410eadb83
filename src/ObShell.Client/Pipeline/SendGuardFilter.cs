using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace ObShell.Client.Pipeline;

/// <summary>Puts the guard against a second send directly in front of the network handler of each client of this library.</summary>
internal sealed class SendGuardFilter : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name is { } name && builder.Services.GetKeyedService<ObShellPipeline>(name) is { } pipeline)
        {
            builder.PrimaryHandler = pipeline.Guard(builder.PrimaryHandler, isShared: builder.AdditionalHandlers.Count > 0);
        }
    };
}
