using CaJapan.Graph.Names;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Server.Tests.Http;

/// <summary>For services that nothing is searched in.</summary>
internal sealed class NoNames : INameSearch
{
    public static readonly NoNames Instance = new();

    public ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is searched for here.");
}
