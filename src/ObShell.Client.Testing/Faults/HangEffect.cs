namespace ObShell.Client.Testing;

/// <summary>Hangs.</summary>
internal sealed class HangEffect(bool runsHandler) : FaultEffect(runsHandler)
{
    public override async Task FinishAsync(FaultScene scene)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(scene.Http.RequestAborted, scene.Stopping);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (end.Token.UnsafeRegister(_ => ended.TrySetResult(), null).ConfigureAwait(false))
        {
            await ended.Task.ConfigureAwait(false);
        }

        scene.Http.Abort();
    }
}
