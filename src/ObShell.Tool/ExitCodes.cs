namespace ObShell.Tool;

internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadArguments = 2;
    public const int Refused = 3;
    public const int Unreachable = 4;
    public const int OutcomeUnknown = 5;
    public const int LostSight = 6;
    public const int Interrupted = 130;

    public const string Help = """
        Exit codes:
          0    done
          1    a step or a task failed; for maintenance: something is (still) locked
          2    bad arguments, or not confirmed; nothing was started
          3    OBShell refused, because of a wrong password for example; nothing was started
          4    no agent could be reached, or none returned a usable response; nothing was started
          5    it is unknown whether something was started: look at the cluster first
          6    a task could not be polled any more; it may still be running
          130  interrupted; what OBShell has started goes on

        Environment:
          OBSHELL_ENDPOINT        addresses of agents, separated by commas
          OBSHELL_PASSWORD        the password of root@sys
          OBSHELL_AGENT_PASSWORD  the password of the agents, if they have one
          NO_COLOR                no colours
        """;
}
