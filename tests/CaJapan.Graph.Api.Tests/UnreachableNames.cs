using CaJapan.Graph.Names;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Tests;

/// <summary>A search of names that is not to be used.</summary>
internal sealed class UnreachableNames : INameSearch
{
    public static readonly UnreachableNames Instance = new();

    public ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is searched for here.");
}
