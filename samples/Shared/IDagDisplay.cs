using ObShell.Client;

namespace ObShell.Samples;

/// <summary>Shows the progress of a DAG.</summary>
internal interface IDagDisplay
{
    /// <summary>Waits for the end of the DAG.</summary>
    /// <returns>The DAG that succeeded; every other end is an exception.</returns>
    Task<DagDetailDTO> FollowAsync(DagOperation operation, CancellationToken cancellationToken);

    /// <summary>Shows a warning of the library, such as one about a fault that a wait tolerates.</summary>
    void Warn(string message);
}
