namespace ObShell.Samples.StopCluster;

internal static class ExitCodes
{
    public const int Stopped = 0;
    public const int DagEndedBadly = 1;
    public const int BadArguments = 2;
    public const int Refused = 3;
    public const int NoUsableAnswer = 4;
    public const int OutcomeUnknown = 5;
    public const int LostSight = 6;
    public const int Interrupted = 130;

    public const string Help = """
        Exit codes:
          0    stopped (with --follow: the DAG succeeded)
          1    the DAG failed, was cancelled or was rolled back
          2    bad arguments, or not confirmed; nothing was started
          3    OBShell refused, a wrong password for instance; nothing was started
          4    the agent cannot be reached or gives no usable answer; nothing was started
          5    the order was sent, but no usable answer came: it may have been carried out or not
          6    lost sight of the DAG while following it; it may well be going on
          130  interrupted; a DAG that was started goes on
        """;
}
