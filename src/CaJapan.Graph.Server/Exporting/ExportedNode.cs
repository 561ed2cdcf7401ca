using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>A thing that is taken away.</summary>
/// <param name="Id">Its id, as everywhere.</param>
/// <param name="Type">The name of its type in the public schema.</param>
/// <param name="Date">When it was, as far as known; meetings have one.</param>
/// <param name="Sources">Ids of the sources behind its facts.</param>
internal sealed record ExportedNode(string Id, string Type, string Name, PartialDate? Date, IReadOnlyList<string> Sources);
