using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Tool.Documents;
using ObShell.Tool.Terminals;

namespace ObShell.Tool.Commands;

/// <summary>How a command ended that did not succeed.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Advice">What to do about it; empty for nothing.</param>
internal sealed record Failure(int ExitCode, string Message, string Advice = "")
{
    private const string NothingStarted = "Nothing was started.";

    /// <summary>The step of a job that failed; null if there is none.</summary>
    public string? Step { get; init; }

    /// <summary>The steps of a job that were carried out; null if there are none.</summary>
    public IReadOnlyList<string>? Done { get; init; }

    /// <summary>The failure for an exception; null if it is a bug of this program.</summary>
    public static Failure? Of(Exception exception, bool isInterrupted) => exception switch
    {
        OperationCanceledException when isInterrupted => new(ExitCodes.Interrupted, "Interrupted. What OBShell has started goes on."),
        NotConfirmedException => new(ExitCodes.BadArguments, exception.Message),
        JobFailedException job => OfJob(job),
        OperationOutcomeUnknownException => new(ExitCodes.OutcomeUnknown, exception.Message, "Look at the cluster before you repeat it."),
        DagUnreachableException => new(ExitCodes.LostSight, exception.Message, "The task may still be running: obsh task watch waits for it."),
        DagException => new(ExitCodes.Failed, exception.Message),
        ObShellAuthenticationException => new(
            ExitCodes.Refused, exception.Message, $"{NothingStarted} The password comes from --password-file, from {PasswordSource.Variable} or, at a terminal, from a prompt."),
        ObShellMaintenanceException => new(ExitCodes.Refused, exception.Message, $"{NothingStarted} What is locked, and by what: obsh maintenance show"),
        ObShellApiException or JobConditionException => new(ExitCodes.Refused, exception.Message, NothingStarted),
        ObShellException => new(ExitCodes.Unreachable, exception.Message, NothingStarted),
        TimeoutException => new(ExitCodes.Failed, exception.Message),
        ArgumentException argument => new(ExitCodes.BadArguments, Wording.Of(argument), NothingStarted),
        InvalidOperationException or IOException or UnauthorizedAccessException => new(ExitCodes.BadArguments, exception.Message, NothingStarted),
        _ => null,
    };

    public ErrorDocument ToDocument() => new(Message, ExitCode, Step, Done);

    private static Failure OfJob(JobFailedException job)
    {
        var advice = job.IsOutcomeUnknown
            ? "Look at the cluster before you repeat it."
            : "With --checkpoint, the same command goes on at this step.";
        return new Failure(job.IsOutcomeUnknown ? ExitCodes.OutcomeUnknown : ExitCodes.Failed, job.Message, advice) { Step = job.Step.Name, Done = [.. job.Done.Select(step => step.Name)] };
    }
}
