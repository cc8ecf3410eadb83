using System.Globalization;

namespace ObShell.Client.Testing;

/// <summary>A version and the build of it, by which packages and what they install are in order.</summary>
/// <param name="Version">The version, such as <c>4.3.5.3</c>.</param>
/// <param name="Build">The build.</param>
internal sealed record PackageVersion(Version Version, decimal Build) : IComparable<PackageVersion>
{
    private static readonly Version None = new(0, 0);

    public static PackageVersion Of(FakePackage package) => Of(package.Version, package.Release);

    /// <summary>The one of a version and a release, whose distribution does not count.</summary>
    public static PackageVersion Of(string version, string release) => new(
        Version.TryParse(version, out var parsed) ? parsed : None,
        decimal.TryParse(release.Split('.')[0], CultureInfo.InvariantCulture, out var build) ? build : 0);

    /// <summary>The one of an agent, such as <c>4.5.0.0-1</c>.</summary>
    public static PackageVersion OfAgent(string version) => version.Split('-', 2) is [var number, var build] ? Of(number, build) : Of(version, "0");

    public int CompareTo(PackageVersion? other) => other is null ? 1 : Version.CompareTo(other.Version) is not 0 and var order ? order : Build.CompareTo(other.Build);
}
