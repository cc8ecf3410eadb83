namespace ObShell.Samples.StopCluster;

internal static class ExitCodes
{
    public const int Stopped = 0;
    public const int DagNotSucceeded = 1;
    public const int BadArguments = 2;
    public const int Refused = 3;
    public const int NoUsableResponse = 4;
    public const int OutcomeUnknown = 5;
    public const int DagUnreachable = 6;
    public const int Interrupted = 130;

    public const string Help = """
        Exit codes:
          0    stopped (with --follow: the DAG succeeded)
          1    the DAG failed, was cancelled or was rolled back
          2    bad arguments, or not confirmed; nothing was started
          3    OBShell refused, because of a wrong password for example; nothing was started
          4    the agent cannot be reached or returns no usable response; nothing was started
          5    the request was sent, but no usable response came back: it may have run or not
          6    the DAG could not be polled any more; it may still be running
          130  interrupted; a DAG that was started keeps running
        """;
}
