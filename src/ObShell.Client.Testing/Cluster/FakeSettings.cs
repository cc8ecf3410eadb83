using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ObShell.Client.Testing;

/// <summary>Parameters or variables of a part of a <see cref="FakeCluster"/> by name, in the order in which they were set first.</summary>
public sealed class FakeSettings : IEnumerable<KeyValuePair<string, string>>
{
    private readonly ModelGate _gate;
    private readonly OrderedDictionary<string, string> _values;

    internal FakeSettings(ModelGate gate, params IEnumerable<KeyValuePair<string, string>> values) =>
        (_gate, _values) = (gate, new(values, StringComparer.Ordinal));

    /// <summary>How many there are.</summary>
    public int Count => _gate.Enter(() => _values.Count);

    /// <summary>The value of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name or the value is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none of that name to read.</exception>
    public string this[string name]
    {
        get => TryGet(name, out var value) ? value : throw new KeyNotFoundException($"The fake cluster has no setting '{name}' there.");
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(value);
            _gate.Enter(() => _values[name] = value);
        }
    }

    /// <summary>Whether there is one of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether there is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool Contains(string name) => TryGet(name, out _);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _gate.Enter(() => _values.ToList()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(string name, [NotNullWhen(true)] out string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        value = _gate.Enter(() => _values.GetValueOrDefault(name));
        return value is not null;
    }

    internal void Remove(string name) => _gate.Enter(() => _values.Remove(name));
}
