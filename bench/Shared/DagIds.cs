using System.Globalization;

namespace ObShell.Client.Benchmarks;

/// <summary>The ids of the DAGs of a <see cref="PlainAgent"/>, which say how long a DAG runs after it was first asked for.</summary>
internal static class DagIds
{
    private const int Digits = 8;

    public static DagId Make(int number, TimeSpan length) =>
        DagId.Parse(string.Create(CultureInfo.InvariantCulture, $"1{(long)length.TotalMilliseconds:D8}{number:D8}"));

    public static TimeSpan LengthOf(string id) => TimeSpan.FromMilliseconds(long.Parse(id.AsSpan(1, Digits), CultureInfo.InvariantCulture));
}
