using System.Collections.Immutable;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Api.Planning;

/// <summary>Where a field stands: in the document, and in the response but for the indexes of lists, since nothing is known of these before execution.</summary>
internal sealed record FieldPlace(ImmutableArray<SourceLocation> Locations, ImmutableArray<PathSegment> Path);
