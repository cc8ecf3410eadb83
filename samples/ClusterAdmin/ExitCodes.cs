namespace ObShell.Samples.ClusterAdmin;

internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadArguments = 2;
    public const int Refused = 3;
    public const int OutcomeUnknown = 5;
    public const int Interrupted = 130;

    public const string Help = """
        Exit codes:
          0    done
          1    a step failed; with --checkpoint the same command goes on there
          2    bad arguments, or not confirmed; nothing was started
          3    OBShell refused or could not be reached before anything was started
          5    it is unknown whether a step was started: look at the cluster first
          130  interrupted; what OBShell has started goes on
        """;
}
