namespace CaJapan.Graph.Server.Exporting;

/// <summary>A relationship that is taken away.</summary>
/// <param name="Kind">Its kind in the public schema.</param>
/// <param name="Facts">Ids of the facts it rests on.</param>
internal sealed record ExportedEdge(string Id, string Kind, string From, string To, IReadOnlyList<string> Facts);
