using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>A route of OBShell without an implementation of its own.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path, with placeholders.</param>
/// <param name="DataType">The type of its data; null for none.</param>
internal sealed record ApiRoute(string Method, string Template, Type? DataType)
{
    private readonly string[] _segments = Template.Split('/');

    public string Name => $"{Method} {Template}";

    public bool StartsDag => DataType == typeof(DagDetailDTO) && Method != "GET";

    public bool AnswersNothing => DataType is null;

    /// <summary>The number of placeholders in the path: of two matching routes, the one with fewer is used.</summary>
    public int Placeholders => _segments.Count(segment => segment.StartsWith('{'));

    public RouteAccess Access => Template switch
    {
        "/api/v1/package" => RouteAccess.FileDigest,
        "/api/v1/zone/{name}" or "/api/v1/obcluster/shared-storage/validate-key" or "/api/v1/obcluster/shared-storage/save-key" => RouteAccess.Anyone,
        _ when Template.StartsWith("/api/v1/obproxy", StringComparison.Ordinal) => RouteAccess.Obproxy,
        _ => RouteAccess.Ordinary,
    };

    public bool TakesPackage => Template is "/api/v1/package" or "/api/v1/upgrade/package" or "/api/v1/obproxy/package" && Method == "POST";

    /// <summary>Whether a DAG of this route blocks all others, and not only those of the same tenant or OBProxy.</summary>
    public bool HoldsAgent => !Template.StartsWith("/api/v1/tenant", StringComparison.Ordinal) && !Template.StartsWith("/api/v1/obproxy", StringComparison.Ordinal);

    public bool Fits(string method, string path)
    {
        var actual = path.Split('/');
        return method == Method
            && actual.Length == _segments.Length
            && _segments.Zip(actual).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0));
    }
}
