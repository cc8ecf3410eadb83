using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace ObShell.Client.Testing;

/// <summary>Sends the first lines of the response headers, and closes the connection.</summary>
internal sealed class CutInHeadersEffect() : FaultEffect(runsHandler: true)
{
    public override async Task FinishAsync(FaultScene scene)
    {
        var beginning = Encoding.ASCII.GetBytes($"HTTP/1.1 {scene.Answer!.Status} Status\r\nContent-Type: application/json\r\nContent-Le");
        await scene.Http.Features.GetRequiredFeature<RawConnection>().BreakOffAsync(beginning, scene.Stopping).ConfigureAwait(false);
        scene.Http.Abort();
    }
}
