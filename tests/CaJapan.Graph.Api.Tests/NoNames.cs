using CaJapan.Graph.Names;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Tests;

/// <summary>A search that finds nothing, where only the plan is of interest.</summary>
internal sealed class NoNames : INameSearch
{
    public static readonly NoNames Instance = new();

    public ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken) => ValueTask.FromResult(new SearchPage([], 0, HasNextPage: false, HasPreviousPage: false));
}
