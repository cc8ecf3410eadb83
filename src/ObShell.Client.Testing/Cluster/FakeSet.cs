using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ObShell.Client.Testing;

/// <summary>Things of a <see cref="FakeCluster"/> by name, in the order in which they were made, as they are at the moment of a call.</summary>
/// <typeparam name="T">What they are.</typeparam>
public class FakeSet<T> : IReadOnlyCollection<T>
    where T : class
{
    private readonly ModelGate _gate;
    private readonly Func<T, string> _nameOf;
    private readonly List<T> _items = [];

    internal FakeSet(ModelGate gate, Func<T, string> nameOf) => (_gate, _nameOf) = (gate, nameOf);

    /// <summary>How many there are.</summary>
    public int Count => _gate.Enter(() => _items.Count);

    internal ModelGate Gate => _gate;

    /// <summary>The one of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public T this[string name] => Find(name) ?? throw new KeyNotFoundException($"The fake cluster has no {typeof(T).Name["Fake".Length..].ToLowerInvariant()} '{name}'.");

    /// <summary>The one of a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What has that name, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _gate.Enter(() => _items.Find(item => _nameOf(item) == name));
    }

    /// <summary>Whether there is one of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether there is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool Contains(string name) => Find(name) is not null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _gate.Enter(() => _items.ToList()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal T Put(T item)
    {
        _gate.Enter(() => _items.Add(item));
        return item;
    }

    internal bool TryFind(string name, [NotNullWhen(true)] out T? item) => (item = Find(name)) is not null;

    internal bool Remove(string name) => _gate.Enter(() => _items.RemoveAll(item => _nameOf(item) == name) > 0);

    internal void Clear() => _gate.Enter(_items.Clear);
}
