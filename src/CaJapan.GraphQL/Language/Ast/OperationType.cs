namespace CaJapan.GraphQL.Language.Ast;

/// <summary>What an operation does.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#OperationType"/>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Writes, then reads.</summary>
    Mutation,

    /// <summary>Reads again whenever something happens.</summary>
    Subscription,
}
