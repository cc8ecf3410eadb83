namespace ObShell.Client.Jobs;

/// <summary>Keeps how far a job has come: a file (<see cref="FileJobCheckpoint"/>), or a store of your own.</summary>
/// <remarks>The text is JSON without secrets. What was written must be readable after the program or the machine has died.</remarks>
public interface IJobCheckpoint
{
    /// <summary>Takes the checkpoint for one run, so that no other run works on the job at the same time.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What gives the checkpoint back when it is disposed of. The death of the program gives it back as well.</returns>
    /// <exception cref="InvalidOperationException">Another run has it.</exception>
    ValueTask<IAsyncDisposable> LockAsync(CancellationToken cancellationToken);

    /// <summary>Reads what was written last.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The text; null if there is none.</returns>
    ValueTask<string?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Writes the state of the job in place of the earlier one, wholly or not at all.</summary>
    /// <param name="state">The text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when it is kept.</returns>
    ValueTask WriteAsync(string state, CancellationToken cancellationToken);

    /// <summary>Deletes the state, after the job has ended well.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    ValueTask DeleteAsync(CancellationToken cancellationToken);
}
