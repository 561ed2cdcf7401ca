using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A place where a seed file says that something exists.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its short id.</param>
/// <param name="Place">Where.</param>
/// <param name="IsShared">Whether several places may define the same thing together, as facts do with an outcome.</param>
internal sealed record Definition(Kind Kind, string Id, Place Place, bool IsShared)
{
    public string FullId => Kind.Id(Id);
}
