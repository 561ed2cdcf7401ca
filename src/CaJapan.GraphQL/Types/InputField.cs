namespace CaJapan.GraphQL.Types;

/// <summary>A field of an input object.</summary>
public sealed class InputField : InputValue
{
    internal InputField(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
