using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The state of a DAG, of one of its nodes or of a sub-task.</summary>
/// <remarks>Only <see cref="Failed"/> and <see cref="Succeed"/> are final. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(OpenValueConverter<DagState>))]
public readonly struct DagState : IEquatable<DagState>, IOpenValue<DagState>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public DagState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>PENDING</c>: waits for what comes before it.</summary>
    public static DagState Pending { get; } = new("PENDING");

    /// <summary><c>READY</c>: may run as soon as the scheduler gets to it, which takes up to about two seconds.</summary>
    public static DagState Ready { get; } = new("READY");

    /// <summary><c>RUNNING</c>: at work.</summary>
    public static DagState Running { get; } = new("RUNNING");

    /// <summary><c>FAILED</c>: ended without success; of a DAG whose operator is <c>CANCEL</c>: was cancelled.</summary>
    public static DagState Failed { get; } = new("FAILED");

    /// <summary><c>SUCCEED</c>: ended well; of a DAG whose operator is <c>ROLLBACK</c>: was rolled back.</summary>
    public static DagState Succeed { get; } = new("SUCCEED");

    string IOpenValue<DagState>.Text => _value ?? "";

    static DagState IOpenValue<DagState>.From(string value) => new(value);

    /// <summary>Whether two values are the same word, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(DagState left, DagState right) => left.Equals(right);

    /// <summary>Whether two values are different words, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(DagState left, DagState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DagState other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DagState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}
