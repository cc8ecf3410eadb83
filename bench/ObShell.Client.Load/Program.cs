using ObShell.Client.Benchmarks;
using ObShell.Client.Load;

if (await Servers.TryServeAsync(args))
{
    return 0;
}

switch (args)
{
    case ["polls"]:
        await Polls.RunAsync();
        return 0;
    case ["calls"]:
        await Calls.RunAsync();
        return 0;
    case ["answer"]:
        await Answer.RunAsync();
        return 0;
    case ["upload"]:
        await Upload.RunAsync(Upload.UsualMegabytes);
        return 0;
    case ["upload", var megabytes] when int.TryParse(megabytes, out var size) && size > 0:
        await Upload.RunAsync(size);
        return 0;
    case ["waits"]:
        await Waits.RunAsync(Waits.UsualCounts);
        return 0;
    case ["waits", var count] when int.TryParse(count, out var number) && number > 0:
        await Waits.RunAsync([number]);
        return 0;
    case ["notice"]:
        await Notice.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("""
            polls           polls of a DAG against the same request by a bare HttpClient
            calls           calls against the same requests by a bare HttpClient
            answer          an answer of 50 MB
            upload [MB]     uploads of a package, of 1,024 MB unless told
            waits [count]   waits for DAGs at the same time, 1,000 and 10,000 of them unless told
            notice          how soon a wait notices the end
            """);
        return 1;
}
