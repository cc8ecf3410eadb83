namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: alarm.</summary>
    public static class Alarm
    {
        /// <summary>The server could not set up its client for Alertmanager or Prometheus, for a reason that has no code of its own (<c>Alarm.ClientFailed</c>, HTTP 500).</summary>
        public const string ClientFailed = "Alarm.ClientFailed";

        /// <summary>The call to Alertmanager or Prometheus did not get through (<c>Alarm.QueryFailed</c>, HTTP 500).</summary>
        public const string QueryFailed = "Alarm.QueryFailed";

        /// <summary>Prometheus has no alarm rule of the given name (<c>Alarm.RuleNotFound</c>, HTTP 404).</summary>
        public const string RuleNotFound = "Alarm.RuleNotFound";

        /// <summary>The instances of the silencer are of several types; make one silencer for each type (<c>Alarm.Silencer.InstanceTypeMismatch</c>, HTTP 400).</summary>
        public const string SilencerInstanceTypeMismatch = "Alarm.Silencer.InstanceTypeMismatch";

        /// <summary>The instances of the silencer belong to several clusters; make one silencer for each cluster (<c>Alarm.Silencer.OBClusterMismatch</c>, HTTP 400).</summary>
        public const string SilencerOBClusterMismatch = "Alarm.Silencer.OBClusterMismatch";

        /// <summary>An instance of the silencer is of a type the server does not know (<c>Alarm.Silencer.UnknownInstanceType</c>, HTTP 400).</summary>
        public const string SilencerUnknownInstanceType = "Alarm.Silencer.UnknownInstanceType";

        /// <summary>Alertmanager or Prometheus answered the call with an HTTP status other than 200; the message holds it (<c>Alarm.UnexpectedStatus</c>, HTTP 500).</summary>
        public const string UnexpectedStatus = "Alarm.UnexpectedStatus";
    }
}
