namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about metrics.</summary>
    public static class Metric
    {
        /// <summary>The server has no metrics defined for the given scope (<c>Metric.ConfigNotFound</c>, HTTP 500).</summary>
        public const string ConfigNotFound = "Metric.ConfigNotFound";

        /// <summary>Reserved: a metric that has no query defined; OBShell 4.5.0 does not return it (<c>Metric.ExprNotFound</c>, HTTP 500).</summary>
        public const string ExprNotFound = "Metric.ExprNotFound";

        /// <summary>Reserved: a metric value that is not a number; OBShell 4.5.0 does not return it (<c>Metric.ParseValueFailed</c>, HTTP 500).</summary>
        public const string ParseValueFailed = "Metric.ParseValueFailed";

        /// <summary>Reserved: missing connection settings of Prometheus; OBShell 4.5.0 does not return it (<c>Metric.PrometheusConfigNotFound</c>, HTTP 500).</summary>
        public const string PrometheusConfigNotFound = "Metric.PrometheusConfigNotFound";

        /// <summary>Reserved: a metric query that did not reach Prometheus; OBShell 4.5.0 does not return it (<c>Metric.QueryFailed</c>, HTTP 500).</summary>
        public const string QueryFailed = "Metric.QueryFailed";

        /// <summary>Reserved: an unexpected HTTP status of the response of Prometheus to a metric query; OBShell 4.5.0 does not return it (<c>Metric.UnexpectedStatus</c>, HTTP 500).</summary>
        public const string UnexpectedStatus = "Metric.UnexpectedStatus";
    }
}
