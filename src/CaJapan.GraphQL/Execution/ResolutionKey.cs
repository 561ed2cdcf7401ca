namespace CaJapan.GraphQL.Execution;

/// <summary>What a resolved operation depends on: the very operation of a document, and the shape of the variables.</summary>
internal readonly record struct ResolutionKey(PreparedOperation Operation, string Shape);
