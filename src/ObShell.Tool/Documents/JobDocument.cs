using ObShell.Client.Jobs;

namespace ObShell.Tool.Documents;

/// <summary>The result of a job: the steps that were carried out, in this run or an earlier one with the same checkpoint.</summary>
internal sealed record JobDocument(string Job, IReadOnlyList<string> Done);

/// <summary>The result of <c>--dry-run</c>.</summary>
internal sealed record PlanDocument(string Job, IReadOnlyList<StepDocument> Steps)
{
    public static PlanDocument Of(ObShellJob job, IReadOnlyList<JobStep> steps) => new(job.Name, [.. steps.Select(step => new StepDocument(step.Name, step.StartsOperation))]);
}

internal sealed record StepDocument(string Name, bool StartsOperation);
