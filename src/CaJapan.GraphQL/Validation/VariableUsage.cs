using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation;

/// <summary>A place where a variable stands for a value.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">What the place expects; null where that is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field has a default value, which stands in for a variable that is not given.</param>
/// <param name="ParentType">The input object or list around the place, null at the top of an argument.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, GraphQLType? ParentType);
