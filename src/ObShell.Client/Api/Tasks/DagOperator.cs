using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What a DAG, a node or a sub-task was last told to do.</summary>
/// <remarks>Only a failed DAG can be retried, rolled back or passed; only an unfinished one can be cancelled. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(OpenValueConverter<DagOperator>))]
public readonly struct DagOperator : IEquatable<DagOperator>, IOpenValue<DagOperator>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public DagOperator(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>RUN</c>: run; also what a DAG reads after a retry.</summary>
    public static DagOperator Run { get; } = new("RUN");

    /// <summary><c>RETRY</c>: run the failed part again.</summary>
    public static DagOperator Retry { get; } = new("RETRY");

    /// <summary><c>ROLLBACK</c>: undo, from the failed stage back to the first.</summary>
    public static DagOperator Rollback { get; } = new("ROLLBACK");

    /// <summary><c>CANCEL</c>: stop working on it.</summary>
    public static DagOperator Cancel { get; } = new("CANCEL");

    /// <summary><c>PASS</c>: take it as done although it failed.</summary>
    public static DagOperator Pass { get; } = new("PASS");

    string IOpenValue<DagOperator>.Text => _value ?? "";

    static DagOperator IOpenValue<DagOperator>.From(string value) => new(value);

    /// <summary>Whether two values are the same word, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(DagOperator left, DagOperator right) => left.Equals(right);

    /// <summary>Whether two values are different words, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(DagOperator left, DagOperator right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DagOperator other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DagOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
