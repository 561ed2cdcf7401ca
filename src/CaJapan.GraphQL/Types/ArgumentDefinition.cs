namespace CaJapan.GraphQL.Types;

/// <summary>An argument of a field or a directive.</summary>
public sealed class ArgumentDefinition : InputValue
{
    internal ArgumentDefinition(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
