namespace ObShell.Client.Dags;

/// <summary>What a DAG locks while it runs; a number without a name here comes from a newer OBShell.</summary>
public enum MaintenanceType
{
    /// <summary>The cluster has not been bootstrapped.</summary>
    NotBootstrapped = 0,

    /// <summary>Nothing.</summary>
    NotUnderMaintenance = 1,

    /// <summary>The agent or the whole cluster.</summary>
    Global = 2,

    /// <summary>One tenant.</summary>
    Tenant = 3,

    /// <summary>The OBProxy of the agent.</summary>
    Obproxy = 4,
}
