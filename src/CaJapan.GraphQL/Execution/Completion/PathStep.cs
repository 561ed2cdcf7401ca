using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>One step of the way from the root of a response: into a field, or, where that is null, into a list.</summary>
internal readonly record struct PathStep(ResolvedField? Field, int Index);
