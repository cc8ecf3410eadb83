using System.Globalization;
using System.Text.Json;
using ObShell.Client.Dags;

namespace ObShell.Client.Tests.Dags;

/// <summary>DAGs, nodes and sub-tasks in the JSON of the server.</summary>
internal sealed class TaskJsonTests
{
    private const string Whole = """
        {
          "id": "22130706433028873", "dag_id": 3, "name": "Stop OB", "stage": 2, "max_stage": 6, "state": "RUNNING", "operator": "RUN",
          "start_time": "2026-11-20T09:30:00.5+08:00", "end_time": "0001-01-01T00:00:00Z", "maintenance_type": 2, "maintenance_key": "ob",
          "additional_data": { "more": 1 },
          "nodes": [{
            "id": "22130706433028879", "node_id": 9, "name": "Stop observer", "state": "FAILED", "operator": "RETRY",
            "start_time": "2026-11-20T09:30:01+08:00", "end_time": "2026-11-20T09:30:02+08:00", "additional_data": null,
            "sub_tasks": [{
              "id": "221307064330288712", "task_id": 12, "name": "Kill", "state": "SUCCEED", "operator": "PASS", "execute_times": 4,
              "start_time": "2026-11-20T09:30:03+08:00", "end_time": "2026-11-20T09:30:04+08:00",
              "execute_agent": { "ip": "10.0.0.1", "port": 2886 }, "task_logs": ["one", "two"]
            }]
          }]
        }
        """;

    private static ServerTime At(string text) => new(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));

    private static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, WholeJson.Options.GetTypeInfo(typeof(T)))!;

    [Test]
    public void Every_member_of_a_DAG_is_read() => Assert.That(
        Read<DagDetailDTO>(Whole),
        Has.Property("Id").EqualTo(DagId.Parse("22130706433028873"))
            .And.Property("LocalDagId").EqualTo(3)
            .And.Property("Name").EqualTo("Stop OB")
            .And.Property("Stage").EqualTo(2)
            .And.Property("MaxStage").EqualTo(6)
            .And.Property("State").EqualTo(DagState.Running)
            .And.Property("Operator").EqualTo(DagOperator.Run)
            .And.Property("StartTime").EqualTo(At("2026-11-20T01:30:00.5Z"))
            .And.Property("EndTime").EqualTo(default(ServerTime))
            .And.Property("MaintenanceType").EqualTo(MaintenanceType.Global)
            .And.Property("MaintenanceKey").EqualTo("ob")
            .And.Property("IsFinished").False
            .And.Property("AdditionalData").Matches<IReadOnlyDictionary<string, JsonElement>>(data => data!.Count == 1 && data["more"].GetInt32() == 1)
            .And.Property("Nodes").Count.EqualTo(1));

    [Test]
    public void Every_member_of_a_node_is_read() => Assert.That(
        Read<DagDetailDTO>(Whole).Nodes![0],
        Has.Property("Id").EqualTo("22130706433028879")
            .And.Property("NodeId").EqualTo(9)
            .And.Property("Name").EqualTo("Stop observer")
            .And.Property("State").EqualTo(DagState.Failed)
            .And.Property("Operator").EqualTo(DagOperator.Retry)
            .And.Property("StartTime").EqualTo(At("2026-11-20T01:30:01Z"))
            .And.Property("EndTime").EqualTo(At("2026-11-20T01:30:02Z"))
            .And.Property("AdditionalData").Null
            .And.Property("SubTasks").Count.EqualTo(1));

    [Test]
    public void Every_member_of_a_sub_task_is_read() => Assert.That(
        Read<DagDetailDTO>(Whole).Nodes![0].SubTasks![0],
        Has.Property("Id").EqualTo("221307064330288712")
            .And.Property("TaskId").EqualTo(12)
            .And.Property("Name").EqualTo("Kill")
            .And.Property("State").EqualTo(DagState.Succeeded)
            .And.Property("Operator").EqualTo(DagOperator.Pass)
            .And.Property("ExecuteTimes").EqualTo(4)
            .And.Property("StartTime").EqualTo(At("2026-11-20T01:30:03Z"))
            .And.Property("EndTime").EqualTo(At("2026-11-20T01:30:04Z"))
            .And.Property("ExecuteAgent").EqualTo(new AgentAddress { Ip = "10.0.0.1", Port = 2886 })
            .And.Property("TaskLogs").EqualTo(new[] { "one", "two" }));

    [Test]
    public void Every_log_line_is_read() => Assert.That(
        Read<SubTaskLog>("""
            { "id": 1, "sub_task_id": 12, "execute_times": 3, "log_content": "stopped", "is_sync": true,
              "create_time": "2026-11-20T09:30:00+08:00", "update_time": "2026-11-20T09:31:00+08:00" }
            """),
        Is.EqualTo(new SubTaskLog
        {
            Id = 1,
            SubTaskId = 12,
            ExecuteTimes = 3,
            LogContent = "stopped",
            IsSync = true,
            CreateTime = At("2026-11-20T01:30:00Z"),
            UpdateTime = At("2026-11-20T01:31:00Z"),
        }));

    [TestCase("{}")]
    [TestCase("""{ "id": null, "name": null, "maintenance_key": null, "state": null, "operator": null }""")]
    public void Strings_that_the_server_omits_are_empty(string json) => Assert.Multiple(() =>
    {
        var dag = Read<DagDetailDTO>(json);
        Assert.That(new[] { dag.Id.ToString(), dag.Name, dag.MaintenanceKey, dag.State.ToString(), dag.Operator.ToString() }, Is.All.Empty);
        Assert.That(dag.Nodes, Is.Null);
        Assert.That(dag.AdditionalData, Is.Null);
        Assert.That(new[] { Read<NodeDetailDTO>(json).Id, Read<NodeDetailDTO>(json).Name }, Is.All.Empty);
        Assert.That(Read<NodeDetailDTO>(json).SubTasks, Is.Null);
        Assert.That(new[] { Read<TaskDetailDTO>(json).Id, Read<TaskDetailDTO>(json).Name }, Is.All.Empty);
        Assert.That(Read<TaskDetailDTO>(json).TaskLogs, Is.Null);
        Assert.That(Read<SubTaskLog>("""{ "log_content": null }""").LogContent, Is.Empty);
    });

    [Test]
    public void The_text_of_nodes_and_sub_tasks_is_one_line()
    {
        var node = Read<DagDetailDTO>(Whole).Nodes![0];

        Assert.Multiple(() =>
        {
            Assert.That(node.ToString(), Is.EqualTo("Stop observer: FAILED (RETRY)"));
            Assert.That(node.SubTasks![0].ToString(), Is.EqualTo("Kill on 10.0.0.1:2886: SUCCEED (PASS)"));
        });
    }

    [Test]
    public void Strings_are_empty_by_default() => Assert.That(
        new[]
        {
            new DagDetailDTO().Name, new DagDetailDTO().MaintenanceKey, new NodeDetailDTO().Id, new NodeDetailDTO().Name, new TaskDetailDTO().Id, new TaskDetailDTO().Name,
            new SubTaskLog().LogContent,
        },
        Is.All.Empty);

    [Test]
    public void Default_values_are_serialized_as_empty_strings() => Assert.That(
        JsonSerializer.Serialize(new NodeDetailDTO(), WholeJson.Options.GetTypeInfo(typeof(NodeDetailDTO))),
        Does.Contain("\"state\":\"\"").And.Contain("\"operator\":\"\""));
}
