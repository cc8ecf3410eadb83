namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: metric.</summary>
    public static class Metric
    {
        /// <summary>Metric: config not found (<c>Metric.ConfigNotFound</c>, HTTP 500).</summary>
        public const string ConfigNotFound = "Metric.ConfigNotFound";

        /// <summary>Metric: expr not found (<c>Metric.ExprNotFound</c>, HTTP 500).</summary>
        public const string ExprNotFound = "Metric.ExprNotFound";

        /// <summary>Metric: parse value failed (<c>Metric.ParseValueFailed</c>, HTTP 500).</summary>
        public const string ParseValueFailed = "Metric.ParseValueFailed";

        /// <summary>Metric: prometheus config not found (<c>Metric.PrometheusConfigNotFound</c>, HTTP 500).</summary>
        public const string PrometheusConfigNotFound = "Metric.PrometheusConfigNotFound";

        /// <summary>Metric: query failed (<c>Metric.QueryFailed</c>, HTTP 500).</summary>
        public const string QueryFailed = "Metric.QueryFailed";

        /// <summary>Metric: unexpected status (<c>Metric.UnexpectedStatus</c>, HTTP 500).</summary>
        public const string UnexpectedStatus = "Metric.UnexpectedStatus";
    }
}
