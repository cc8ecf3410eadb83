namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: metric.</summary>
    public static class Metric
    {
        /// <summary>The server has no metrics defined for the given scope (<c>Metric.ConfigNotFound</c>, HTTP 500).</summary>
        public const string ConfigNotFound = "Metric.ConfigNotFound";

        /// <summary>Stands for a metric that has no query defined; reserved, as no present code path answers it (<c>Metric.ExprNotFound</c>, HTTP 500).</summary>
        public const string ExprNotFound = "Metric.ExprNotFound";

        /// <summary>Stands for a metric value that is no number; reserved, as no present code path answers it (<c>Metric.ParseValueFailed</c>, HTTP 500).</summary>
        public const string ParseValueFailed = "Metric.ParseValueFailed";

        /// <summary>Stands for missing connection settings of Prometheus; reserved, as no present code path answers it (<c>Metric.PrometheusConfigNotFound</c>, HTTP 500).</summary>
        public const string PrometheusConfigNotFound = "Metric.PrometheusConfigNotFound";

        /// <summary>Stands for a metric query that did not reach Prometheus; reserved, as no present code path answers it (<c>Metric.QueryFailed</c>, HTTP 500).</summary>
        public const string QueryFailed = "Metric.QueryFailed";

        /// <summary>Stands for an unexpected HTTP status of Prometheus's answer to a metric query; reserved, as no present code path answers it (<c>Metric.UnexpectedStatus</c>, HTTP 500).</summary>
        public const string UnexpectedStatus = "Metric.UnexpectedStatus";
    }
}
