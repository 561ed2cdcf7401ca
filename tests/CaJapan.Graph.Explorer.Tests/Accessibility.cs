using System.Text.Json;
using Microsoft.Playwright;

namespace CaJapan.Graph.Explorer.Tests;

/// <summary>What axe-core finds wrong with a page for people who see, hear or move differently.</summary>
internal static class Accessibility
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Repository.Path("src", "CaJapan.Graph.Explorer", "node_modules", "axe-core", "axe.min.js")));

    /// <summary>Each violation with its rule and the elements concerned.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // Evaluated by the debugger: the page's own policy lets in no script from elsewhere, and is to stay as it is.
        await page.EvaluateAsync($"{Axe.Value}; undefined");
        var result = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return
        [
            .. result.GetProperty("violations").EnumerateArray().SelectMany(violation => violation.GetProperty("nodes").EnumerateArray()
                .Select(node => $"{violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()} {node.GetProperty("failureSummary").GetString()}")),
        ];
    }
}
