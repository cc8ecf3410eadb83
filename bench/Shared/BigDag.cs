using System.Globalization;
using System.Text;

namespace ObShell.Client.Benchmarks;

/// <summary>A DAG of a thousand nodes with a hundred sub-tasks each, which log: about 50 MB of JSON.</summary>
internal static class BigDag
{
    private const int Nodes = 1000;
    private const int SubTasks = 100;
    private const string Status = """
        "state":"SUCCEED","operator":"RUN","start_time":"2026-01-10T11:24:21.272439704+08:00","end_time":"2026-01-10T11:24:25.672439713+08:00"
        """;

    public static string Write()
    {
        var json = new StringBuilder();
        json.Append(CultureInfo.InvariantCulture, $$"""
            {"id":"1999","dag_id":1999,"name":"Stop OB","stage":{{Nodes}},"max_stage":{{Nodes}},"maintenance_type":0,"maintenance_key":"",{{Status}},"additional_data":{"sub_dags":{} },"nodes":[
            """);
        for (var node = 0; node < Nodes; node++)
        {
            json.Append(node == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""
                {"id":"1{{node:D6}}","node_id":{{node}},"name":"Execute stop sql","additional_data":{},{{Status}},"sub_tasks":[
                """);
            for (var task = 0; task < SubTasks; task++)
            {
                var id = (node * SubTasks) + task;
                json.Append(task == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""
                    {"id":"1{{id:D8}}","task_id":{{id}},"name":"Stop observer","additional_data":{},{{Status}},"execute_times":1,"execute_agent":{"ip":"10.10.{{task}}.1","port":2886},"task_logs":["start to stop observer 10.10.{{task}}.1:2886","the process is {{id}}, it has been told to end","waiting for the process to end, its last words are in the log of the observer","observer 10.10.{{task}}.1:2886 has stopped after 4.4 seconds"]}
                    """);
            }

            json.Append("]}");
        }

        return json.Append("]}").ToString();
    }
}
