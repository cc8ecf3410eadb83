namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: task.</summary>
    public static class Task
    {
        /// <summary>Task: agent data convert failed (<c>Task.AgentData.ConvertFailed</c>, HTTP 500).</summary>
        public const string AgentDataConvertFailed = "Task.AgentData.ConvertFailed";

        /// <summary>Task: agent data not set (<c>Task.AgentData.NotSet</c>, HTTP 500).</summary>
        public const string AgentDataNotSet = "Task.AgentData.NotSet";

        /// <summary>Task: create failed (<c>Task.CreateFailed</c>, HTTP 500).</summary>
        public const string CreateFailed = "Task.CreateFailed";

        /// <summary>Task: dag cancel timeout (<c>Task.Dag.CancelTimeout</c>, HTTP 500).</summary>
        public const string DagCancelTimeout = "Task.Dag.CancelTimeout";

        /// <summary>Task: dag execute timeout (<c>Task.Dag.ExecuteTimeout</c>, HTTP 500).</summary>
        public const string DagExecuteTimeout = "Task.Dag.ExecuteTimeout";

        /// <summary>Task: dag failed (<c>Task.DagFailed</c>, HTTP 500).</summary>
        public const string DagFailed = "Task.DagFailed";

        /// <summary>Task: dag operator cancel finished dag (<c>Task.Dag.Operator.CancelFinishedDag</c>, HTTP 400).</summary>
        public const string DagOperatorCancelFinishedDag = "Task.Dag.Operator.CancelFinishedDag";

        /// <summary>Task: dag operator cancel not allowed (<c>Task.Dag.Operator.CancelNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorCancelNotAllowed = "Task.Dag.Operator.CancelNotAllowed";

        /// <summary>Task: dag operator not support (<c>Task.Dag.Operator.NotSupport</c>, HTTP 400).</summary>
        public const string DagOperatorNotSupport = "Task.Dag.Operator.NotSupport";

        /// <summary>Task: dag operator pass not allowed (<c>Task.Dag.Operator.PassNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorPassNotAllowed = "Task.Dag.Operator.PassNotAllowed";

        /// <summary>Task: dag operator pass not failed dag (<c>Task.Dag.Operator.PassNotFailedDag</c>, HTTP 400).</summary>
        public const string DagOperatorPassNotFailedDag = "Task.Dag.Operator.PassNotFailedDag";

        /// <summary>Task: dag operator retry not allowed (<c>Task.Dag.Operator.RetryNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorRetryNotAllowed = "Task.Dag.Operator.RetryNotAllowed";

        /// <summary>Task: dag operator retry not failed dag (<c>Task.Dag.Operator.RetryNotFailedDag</c>, HTTP 400).</summary>
        public const string DagOperatorRetryNotFailedDag = "Task.Dag.Operator.RetryNotFailedDag";

        /// <summary>Task: dag operator rollback not allowed (<c>Task.Dag.Operator.RollbackNotAllowed</c>, HTTP 400).</summary>
        public const string DagOperatorRollbackNotAllowed = "Task.Dag.Operator.RollbackNotAllowed";

        /// <summary>Task: dag operator rollback not failed dag (<c>Task.Dag.Operator.RollbackNotFailedDag</c>, HTTP 400).</summary>
        public const string DagOperatorRollbackNotFailedDag = "Task.Dag.Operator.RollbackNotFailedDag";

        /// <summary>Task: dag pass timeout (<c>Task.Dag.PassTimeout</c>, HTTP 500).</summary>
        public const string DagPassTimeout = "Task.Dag.PassTimeout";

        /// <summary>Task: dag state invalid (<c>Task.Dag.State.Invalid</c>, HTTP 400).</summary>
        public const string DagStateInvalid = "Task.Dag.State.Invalid";

        /// <summary>Task: data convert failed (<c>Task.Data.ConvertFailed</c>, HTTP 500).</summary>
        public const string DataConvertFailed = "Task.Data.ConvertFailed";

        /// <summary>Task: data not set (<c>Task.Data.NotSet</c>, HTTP 500).</summary>
        public const string DataNotSet = "Task.Data.NotSet";

        /// <summary>Task: engine unexpected (<c>Task.Engine.Unexpected</c>, HTTP 500).</summary>
        public const string EngineUnexpected = "Task.Engine.Unexpected";

        /// <summary>Task: expired (<c>Task.Expired</c>, HTTP 500).</summary>
        public const string Expired = "Task.Expired";

        /// <summary>Task: generic id invalid (<c>Task.GenericID.Invalid</c>, HTTP 400).</summary>
        public const string GenericIDInvalid = "Task.GenericID.Invalid";

        /// <summary>Task: local data convert failed (<c>Task.LocalData.ConvertFailed</c>, HTTP 500).</summary>
        public const string LocalDataConvertFailed = "Task.LocalData.ConvertFailed";

        /// <summary>Task: local data not set (<c>Task.LocalData.NotSet</c>, HTTP 500).</summary>
        public const string LocalDataNotSet = "Task.LocalData.NotSet";

        /// <summary>Task: node operator not support (<c>Task.Node.Operator.NotSupport</c>, HTTP 400).</summary>
        public const string NodeOperatorNotSupport = "Task.Node.Operator.NotSupport";

        /// <summary>Task: node operator pass not allowed (<c>Task.Node.Operator.PassNotAllowed</c>, HTTP 400).</summary>
        public const string NodeOperatorPassNotAllowed = "Task.Node.Operator.PassNotAllowed";

        /// <summary>Task: node operator pass not failed dag (<c>Task.Node.Operator.PassNotFailedDag</c>, HTTP 400).</summary>
        public const string NodeOperatorPassNotFailedDag = "Task.Node.Operator.PassNotFailedDag";

        /// <summary>Task: node operator pass not failed node (<c>Task.Node.Operator.PassNotFailedNode</c>, HTTP 400).</summary>
        public const string NodeOperatorPassNotFailedNode = "Task.Node.Operator.PassNotFailedNode";

        /// <summary>Task: not found (<c>Task.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Task.NotFound";

        /// <summary>Task: param convert failed (<c>Task.Param.ConvertFailed</c>, HTTP 500).</summary>
        public const string ParamConvertFailed = "Task.Param.ConvertFailed";

        /// <summary>Task: param not set (<c>Task.Param.NotSet</c>, HTTP 500).</summary>
        public const string ParamNotSet = "Task.Param.NotSet";

        /// <summary>Task: remote task failed (<c>Task.RemoteTask.Failed</c>, HTTP 500).</summary>
        public const string RemoteTaskFailed = "Task.RemoteTask.Failed";

        /// <summary>Task: sub dag not all advanced (<c>Task.SubDag.NotAllAdvanced</c>, HTTP 500).</summary>
        public const string SubDagNotAllAdvanced = "Task.SubDag.NotAllAdvanced";

        /// <summary>Task: sub dag not all created (<c>Task.SubDag.NotAllCreated</c>, HTTP 500).</summary>
        public const string SubDagNotAllCreated = "Task.SubDag.NotAllCreated";

        /// <summary>Task: sub dag not all passed (<c>Task.SubDag.NotAllPassed</c>, HTTP 500).</summary>
        public const string SubDagNotAllPassed = "Task.SubDag.NotAllPassed";

        /// <summary>Task: sub dag not all ready (<c>Task.SubDag.NotAllReady</c>, HTTP 500).</summary>
        public const string SubDagNotAllReady = "Task.SubDag.NotAllReady";

        /// <summary>Task: sub dag not all succeed (<c>Task.SubDag.NotAllSucceed</c>, HTTP 500).</summary>
        public const string SubDagNotAllSucceed = "Task.SubDag.NotAllSucceed";

        /// <summary>Task: template empty (<c>Task.Template.Empty</c>, HTTP 500).</summary>
        public const string TemplateEmpty = "Task.Template.Empty";
    }
}
