using System.Collections.Immutable;
using CaJapan.GraphQL.Types.Soundness;

namespace CaJapan.GraphQL.Types;

/// <summary>Tells whether the types of a schema make sense together, which the SDL rules, looking at names alone, cannot.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public static class SchemaValidator
{
    /// <summary>The errors of the schema; none if it is sound.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var errors = new SchemaErrors();
        RootTypeSoundness.Check(schema, errors);
        foreach (var directive in schema.Directives)
        {
            DirectiveSoundness.Check(directive, errors);
        }

        var cycles = new InputCycles(errors);
        foreach (var type in schema.Types)
        {
            Check(schema, type, cycles, errors);
        }

        return errors.ToImmutable();
    }

    private static void Check(Schema schema, NamedType type, InputCycles cycles, SchemaErrors errors)
    {
        if (!type.IsIntrospectionType)
        {
            errors.CheckName(type.Name, type.Definition);
        }

        switch (type)
        {
            case ComplexType complex:
                FieldSoundness.Check(complex, errors);
                InterfaceSoundness.Check(schema, complex, errors);
                break;
            case UnionType union:
                UnionSoundness.Check(union, errors);
                break;
            case EnumType enumType:
                EnumSoundness.Check(enumType, errors);
                break;
            case InputObjectType input:
                InputObjectSoundness.Check(input, errors);
                cycles.Check(input);
                break;
        }
    }
}
