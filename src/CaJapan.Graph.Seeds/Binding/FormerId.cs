using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A place where an entry says which id it had before.</summary>
internal sealed record FormerId(string FullId, Place Place);
