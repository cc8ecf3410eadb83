namespace ObShell.Client.Http;

/// <summary>
/// Refuses path arguments that would lead to another route. An empty one, <c>.</c> or <c>..</c> changes the number of segments once
/// the address is put together; a slash shows as <c>%2F</c>.
/// </summary>
internal sealed class RouteGuardHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<string> Template = new(Refit.HttpRequestMessageOptions.RelativePathTemplate);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Template, out var template))
        {
            Check(template, request.RequestUri!.AbsolutePath);
        }

        return base.SendAsync(request, cancellationToken);
    }

    internal static void Check(string template, string path)
    {
        var query = template.IndexOf('?', StringComparison.Ordinal);
        var expected = (query < 0 ? template : template[..query]).Split('/');
        var actual = path.Split('/');
        for (var index = 0; index < expected.Length; index++)
        {
            var isParameter = expected[index] is ['{', .., '}'];
            var segment = index < actual.Length ? actual[index] : "";
            var fits = isParameter
                ? segment.Length > 0 && !segment.Contains("%2F", StringComparison.OrdinalIgnoreCase) && expected.Length == actual.Length
                : segment == expected[index];
            if (!fits)
            {
                var culprit = isParameter ? expected[index] : expected.Skip(index).FirstOrDefault(part => part is ['{', .., '}']) ?? "{}";
                throw new ArgumentException(
                    $"The value is empty, '.', '..' or has a slash in it, and would lead away from {template}.",
                    ArgumentName(culprit[1..^1]));
            }
        }
    }

    /// <summary>The name of the argument for a name on the wire: <c>zoneName</c> for <c>zone_name</c>.</summary>
    public static string ArgumentName(string part) =>
        string.Concat(part.Split('_').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
