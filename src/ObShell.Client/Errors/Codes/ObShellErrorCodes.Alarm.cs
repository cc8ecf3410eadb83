namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about alarms.</summary>
    public static class Alarm
    {
        /// <summary>The server could not create its client for Alertmanager or Prometheus, for a reason that has no code of its own (<c>Alarm.ClientFailed</c>, HTTP 500).</summary>
        public const string ClientFailed = "Alarm.ClientFailed";

        /// <summary>A request to Alertmanager or Prometheus failed without a response (<c>Alarm.QueryFailed</c>, HTTP 500).</summary>
        public const string QueryFailed = "Alarm.QueryFailed";

        /// <summary>Prometheus has no alarm rule of this name (<c>Alarm.RuleNotFound</c>, HTTP 404).</summary>
        public const string RuleNotFound = "Alarm.RuleNotFound";

        /// <summary>The instances of the silencer are of different types; create one silencer for each type (<c>Alarm.Silencer.InstanceTypeMismatch</c>, HTTP 400).</summary>
        public const string SilencerInstanceTypeMismatch = "Alarm.Silencer.InstanceTypeMismatch";

        /// <summary>The instances of the silencer belong to different clusters; create one silencer for each cluster (<c>Alarm.Silencer.OBClusterMismatch</c>, HTTP 400).</summary>
        public const string SilencerOBClusterMismatch = "Alarm.Silencer.OBClusterMismatch";

        /// <summary>An instance of the silencer is of a type the server does not know (<c>Alarm.Silencer.UnknownInstanceType</c>, HTTP 400).</summary>
        public const string SilencerUnknownInstanceType = "Alarm.Silencer.UnknownInstanceType";

        /// <summary>Alertmanager or Prometheus returned an HTTP status other than 200; the message holds it (<c>Alarm.UnexpectedStatus</c>, HTTP 500).</summary>
        public const string UnexpectedStatus = "Alarm.UnexpectedStatus";
    }
}
