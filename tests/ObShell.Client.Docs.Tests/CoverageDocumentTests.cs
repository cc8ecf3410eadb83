using System.Globalization;
using System.Text;
using ObShell.Client.Protocol;

namespace ObShell.Client.Docs.Tests;

/// <summary>docs/internals/coverage.md, generated from the inventory and the library.</summary>
internal sealed class CoverageDocumentTests
{
    [Test]
    public void The_table_of_coverage_is_current() => Documents.Check("docs/internals/coverage.md", Write());

    private static string Write()
    {
        var sdks = Inventory.Sdks.ToDictionary(sdk => $"{sdk.Method} {sdk.Path}");
        var total = Inventory.Routes.Count;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Coverage of the OBShell API

            Every route of OBShell 4.5.0, the method that has it, the first version of OBShell that has it (4.2.3 stands for 4.2.3 or earlier), and which of the
            official SDKs have it: Go {sdks.Values.Count(sdk => sdk.Go)} of {total}, Python {sdks.Values.Count(sdk => sdk.Python)} of {total}, this library {total} of {total}.
            The table is written by the tests, from the library itself.

            Some operations have several spellings in OBShell. The library has one of them, the newest that the oldest server with the operation knows; the others are
            marked *alias*. A method with *DAG* starts a DAG, and returns the operation that follows it.

            | Route | Method | DAG | Since | Go SDK | Python SDK |
            | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var route in Inventory.Routes.OrderBy(route => route.Path, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal))
        {
            var sdk = sdks[route.Name];
            var own = Inventory.Aliases.GetValueOrDefault(route.Name, route.Name);
            var method = $"`{LibraryRoute.ByName[own].Spelling}`{(own == route.Name ? "" : " (*alias*)")}";
            var operation = route.ReturnsDag ? "*DAG*" : "";
            text.Append(CultureInfo.InvariantCulture, $"| `{route.Name}` | {method} | {operation} | {route.Since[..route.Since.LastIndexOf('.')]} | {Mark(sdk.Go)} | {Mark(sdk.Python)} |\n");
        }

        return text.ToString();
    }

    private static string Mark(bool has) => has ? "yes" : "no";
}
