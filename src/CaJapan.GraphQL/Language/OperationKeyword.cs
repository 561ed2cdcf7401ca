using System.Diagnostics;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>The words that operations begin with.</summary>
public static class OperationKeyword
{
    extension(OperationType operation)
    {
        /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c></summary>
        public string Keyword => operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => throw new UnreachableException(),
        };
    }
}
