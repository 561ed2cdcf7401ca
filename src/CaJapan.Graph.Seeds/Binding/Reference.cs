using System.Collections.Immutable;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A place where a seed file names something by id.</summary>
/// <param name="Place">Where.</param>
/// <param name="Key">The key that names it.</param>
/// <param name="Kind">The kind that is meant.</param>
/// <param name="Allowed">The kinds that the key takes.</param>
/// <param name="Id">The short id as written.</param>
internal sealed record Reference(Place Place, string Key, Kind Kind, ImmutableArray<Kind> Allowed, string Id)
{
    public string FullId => Kind.Id(Id);
}
