namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: alarm.</summary>
    public static class Alarm
    {
        /// <summary>Alarm: client failed (<c>Alarm.ClientFailed</c>, HTTP 500).</summary>
        public const string ClientFailed = "Alarm.ClientFailed";

        /// <summary>Alarm: query failed (<c>Alarm.QueryFailed</c>, HTTP 500).</summary>
        public const string QueryFailed = "Alarm.QueryFailed";

        /// <summary>Alarm: rule not found (<c>Alarm.RuleNotFound</c>, HTTP 404).</summary>
        public const string RuleNotFound = "Alarm.RuleNotFound";

        /// <summary>Alarm: silencer instance type mismatch (<c>Alarm.Silencer.InstanceTypeMismatch</c>, HTTP 400).</summary>
        public const string SilencerInstanceTypeMismatch = "Alarm.Silencer.InstanceTypeMismatch";

        /// <summary>Alarm: silencer obcluster mismatch (<c>Alarm.Silencer.OBClusterMismatch</c>, HTTP 400).</summary>
        public const string SilencerOBClusterMismatch = "Alarm.Silencer.OBClusterMismatch";

        /// <summary>Alarm: silencer unknown instance type (<c>Alarm.Silencer.UnknownInstanceType</c>, HTTP 400).</summary>
        public const string SilencerUnknownInstanceType = "Alarm.Silencer.UnknownInstanceType";

        /// <summary>Alarm: unexpected status (<c>Alarm.UnexpectedStatus</c>, HTTP 500).</summary>
        public const string UnexpectedStatus = "Alarm.UnexpectedStatus";
    }
}
