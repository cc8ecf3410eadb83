namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about tasks.</summary>
    public static class Task
    {
        /// <summary>The data that the task stores for an agent could not be read as the expected type (<c>Task.AgentData.ConvertFailed</c>, HTTP 500).</summary>
        public const string AgentDataConvertFailed = "Task.AgentData.ConvertFailed";

        /// <summary>A step of the task lacks the data that should be stored for an agent (<c>Task.AgentData.NotSet</c>, HTTP 500).</summary>
        public const string AgentDataNotSet = "Task.AgentData.NotSet";

        /// <summary>The task could not be stored; the message names it and the cause (<c>Task.CreateFailed</c>, HTTP 500).</summary>
        public const string CreateFailed = "Task.CreateFailed";

        /// <summary>The running task did not end within the allowed seconds after it was cancelled (<c>Task.Dag.CancelTimeout</c>, HTTP 500).</summary>
        public const string DagCancelTimeout = "Task.Dag.CancelTimeout";

        /// <summary>A step of the task, such as the health check of the observer, used all of its attempts (<c>Task.Dag.ExecuteTimeout</c>, HTTP 500).</summary>
        public const string DagExecuteTimeout = "Task.Dag.ExecuteTimeout";

        /// <summary>The task that coordinates a scale-out failed or was rolled back, and the waiting task failed with it (<c>Task.DagFailed</c>, HTTP 500).</summary>
        public const string DagFailed = "Task.DagFailed";

        /// <summary>The task cannot be cancelled because it has already ended (<c>Task.Dag.Operator.CancelFinishedDag</c>, HTTP 400).</summary>
        public const string DagOperatorCancelFinishedDag = "Task.Dag.Operator.CancelFinishedDag";

        /// <summary>The task cannot be cancelled because the node named in the message does not allow it (<c>Task.Dag.Operator.CancelNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorCancelNotAllowed = "Task.Dag.Operator.CancelNotAllowed";

        /// <summary>The task does not support this operator; use <c>rollback</c>, <c>retry</c>, <c>cancel</c> or <c>pass</c> (<c>Task.Dag.Operator.NotSupport</c>, HTTP 400).</summary>
        public const string DagOperatorNotSupport = "Task.Dag.Operator.NotSupport";

        /// <summary>The task cannot be passed because the node named in the message does not allow it (<c>Task.Dag.Operator.PassNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorPassNotAllowed = "Task.Dag.Operator.PassNotAllowed";

        /// <summary>The task cannot be passed because it has not failed (<c>Task.Dag.Operator.PassNotFailedDag</c>, HTTP 400).</summary>
        public const string DagOperatorPassNotFailedDag = "Task.Dag.Operator.PassNotFailedDag";

        /// <summary>The task cannot be retried because the node named in the message does not allow it (<c>Task.Dag.Operator.RetryNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorRetryNotAllowed = "Task.Dag.Operator.RetryNotAllowed";

        /// <summary>The task cannot be retried because it has not failed (<c>Task.Dag.Operator.RetryNotFailedDag</c>, HTTP 400).</summary>
        public const string DagOperatorRetryNotFailedDag = "Task.Dag.Operator.RetryNotFailedDag";

        /// <summary>The task cannot be rolled back because the node named in the message does not allow it (<c>Task.Dag.Operator.RollbackNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorRollbackNotAllowed = "Task.Dag.Operator.RollbackNotAllowed";

        /// <summary>The task cannot be rolled back because it has not failed (<c>Task.Dag.Operator.RollbackNotFailedDag</c>, HTTP 400).</summary>
        public const string DagOperatorRollbackNotFailedDag = "Task.Dag.Operator.RollbackNotFailedDag";

        /// <summary>The failed task did not become successful within the allowed seconds after it was passed (<c>Task.Dag.PassTimeout</c>, HTTP 500).</summary>
        public const string DagPassTimeout = "Task.Dag.PassTimeout";

        /// <summary>The server tried to set the task to an unknown state (<c>Task.Dag.State.Invalid</c>, HTTP 400).</summary>
        public const string DagStateInvalid = "Task.Dag.State.Invalid";

        /// <summary>The data that an earlier step of the task stored could not be read as the expected type (<c>Task.Data.ConvertFailed</c>, HTTP 500).</summary>
        public const string DataConvertFailed = "Task.Data.ConvertFailed";

        /// <summary>A step of the task lacks the data that an earlier step should have stored (<c>Task.Data.NotSet</c>, HTTP 500).</summary>
        public const string DataNotSet = "Task.Data.NotSet";

        /// <summary>Reserved: an unexpected failure of the task engine; OBShell 4.5.0 does not return it (<c>Task.Engine.Unexpected</c>, HTTP 500).</summary>
        public const string EngineUnexpected = "Task.Engine.Unexpected";

        /// <summary>The failed task cannot be retried because another task has run under the same lock since; send a new request (<c>Task.Expired</c>, HTTP 500).</summary>
        public const string Expired = "Task.Expired";

        /// <summary>The id of the task, node or sub-task is too short or malformed; use the id that the server returned (<c>Task.GenericID.Invalid</c>, HTTP 400).</summary>
        public const string GenericIDInvalid = "Task.GenericID.Invalid";

        /// <summary>The data that the task stores for the agent on which it runs could not be read as the expected type (<c>Task.LocalData.ConvertFailed</c>, HTTP 500).</summary>
        public const string LocalDataConvertFailed = "Task.LocalData.ConvertFailed";

        /// <summary>A step of the task lacks the data that should be stored for the agent on which it runs (<c>Task.LocalData.NotSet</c>, HTTP 500).</summary>
        public const string LocalDataNotSet = "Task.LocalData.NotSet";

        /// <summary>The node does not support this operator; use <c>pass</c> (<c>Task.Node.Operator.NotSupport</c>, HTTP 400).</summary>
        public const string NodeOperatorNotSupport = "Task.Node.Operator.NotSupport";

        /// <summary>The node does not allow being passed (<c>Task.Node.Operator.PassNotAllowed</c>, HTTP 400).</summary>
        public const string NodeOperatorPassNotAllowed = "Task.Node.Operator.PassNotAllowed";

        /// <summary>The node cannot be passed because its task has not failed (<c>Task.Node.Operator.PassNotFailedDag</c>, HTTP 400).</summary>
        public const string NodeOperatorPassNotFailedDag = "Task.Node.Operator.PassNotFailedDag";

        /// <summary>The node cannot be passed because it has not failed (<c>Task.Node.Operator.PassNotFailedNode</c>, HTTP 400).</summary>
        public const string NodeOperatorPassNotFailedNode = "Task.Node.Operator.PassNotFailedNode";

        /// <summary>No task, node or sub-task with this id exists (<c>Task.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Task.NotFound";

        /// <summary>A parameter of the task could not be read as the type its step expects (<c>Task.Param.ConvertFailed</c>, HTTP 500).</summary>
        public const string ParamConvertFailed = "Task.Param.ConvertFailed";

        /// <summary>A step of the task lacks a parameter it needs (<c>Task.Param.NotSet</c>, HTTP 500).</summary>
        public const string ParamNotSet = "Task.Param.NotSet";

        /// <summary>A task on another agent, or the local part of a scale-out, failed; see the log of that task (<c>Task.RemoteTask.Failed</c>, HTTP 500).</summary>
        public const string RemoteTaskFailed = "Task.RemoteTask.Failed";

        /// <summary>The main task failed because its sub-tasks could not advance to their next step on the agents listed in the message (<c>Task.SubDag.NotAllAdvanced</c>, HTTP 500).</summary>
        public const string SubDagNotAllAdvanced = "Task.SubDag.NotAllAdvanced";

        /// <summary>The main task failed because its sub-tasks could not be created on the agents listed in the message (<c>Task.SubDag.NotAllCreated</c>, HTTP 500).</summary>
        public const string SubDagNotAllCreated = "Task.SubDag.NotAllCreated";

        /// <summary>The main task failed because the sub-task of an agent could not be passed (<c>Task.SubDag.NotAllPassed</c>, HTTP 500).</summary>
        public const string SubDagNotAllPassed = "Task.SubDag.NotAllPassed";

        /// <summary>The main task cannot continue because the sub-task of an agent was not ready in time (<c>Task.SubDag.NotAllReady</c>, HTTP 500).</summary>
        public const string SubDagNotAllReady = "Task.SubDag.NotAllReady";

        /// <summary>The main task failed because its sub-tasks failed on the agents listed in the message (<c>Task.SubDag.NotAllSucceed</c>, HTTP 500).</summary>
        public const string SubDagNotAllSucceed = "Task.SubDag.NotAllSucceed";

        /// <summary>The task to create has no steps (<c>Task.Template.Empty</c>, HTTP 500).</summary>
        public const string TemplateEmpty = "Task.Template.Empty";
    }
}
