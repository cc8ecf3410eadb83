using System.Runtime.CompilerServices;

namespace ObShell.Client.Protocol;

/// <summary>Reads paged lists.</summary>
internal static class Pages
{
    /// <summary>The default number of items on a page.</summary>
    public const int DefaultSize = 100;

    /// <summary>Yields the items of all pages. A page is requested only when it is needed.</summary>
    public static async IAsyncEnumerable<T> AllAsync<T>(Func<int, CancellationToken, Task<ObShellPage<T>>> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long seen = 0;
        for (var number = 1; ; number++)
        {
            var page = await read(number, cancellationToken).ConfigureAwait(false);
            seen += page.Items.Count;
            foreach (var item in page.Items)
            {
                yield return item;
            }

            // Some routes return all items for any page, and some return no total.
            if (page.Items.Count == 0 || seen >= page.TotalItems)
            {
                yield break;
            }
        }
    }
}
