using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed record ObShellPage<T>
{
    /// <summary>The items on the page.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<T> Items { get; init => field = value ?? []; } = [];

    /// <summary>The number of the page, from 1.</summary>
    [JsonIgnore]
    public int Number => (int)Position.Number;

    /// <summary>The number of items on a page, at most.</summary>
    [JsonIgnore]
    public int Size => (int)Position.Size;

    /// <summary>The number of pages.</summary>
    [JsonIgnore]
    public int TotalPages => (int)Position.TotalPages;

    /// <summary>The number of items on all pages.</summary>
    [JsonIgnore]
    public long TotalItems => Position.TotalElements;

    /// <summary>The position of the page, and the numbers of items.</summary>
    /// <returns>One line, without the items.</returns>
    public override string ToString() => $"page {Number} of {TotalPages}: {Items.Count} of {TotalItems} items";

    /// <summary>Which page it is.</summary>
    [JsonInclude]
    [JsonPropertyName("page")]
    internal PagePosition Position { get; init => field = value ?? new(); } = new();
}
