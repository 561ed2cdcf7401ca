using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>
/// Puts the types of a schema in the order introspection lists them: as defined, with what only a use brings in, such as <c>String</c>, right after
/// the type that first uses it.
/// </summary>
internal static class TypeOrder
{
    public static ImmutableArray<NamedType> Of(
        ImmutableArray<NamedType> defined,
        IEnumerable<NamedType> rootTypes,
        ImmutableArray<DirectiveDefinition> directives)
    {
        var seen = new HashSet<NamedType>(defined);
        var order = ImmutableArray.CreateBuilder<NamedType>();
        foreach (var type in defined)
        {
            order.Add(type);
            AddUses(type);
        }

        foreach (var type in rootTypes.Concat(directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named)))
        {
            Add(type);
        }

        Add(BuiltIns.Types["__Schema"]);
        return order.DrainToImmutable();

        void Add(NamedType type)
        {
            if (seen.Add(type))
            {
                order.Add(type);
                AddUses(type);
            }
        }

        void AddUses(NamedType type)
        {
            foreach (var used in Uses(type))
            {
                Add(used);
            }
        }
    }

    private static IEnumerable<NamedType> Uses(NamedType type) => type switch
    {
        ComplexType complex => complex.DeclaredInterfaces.Concat(complex.Fields.SelectMany(Uses)),
        UnionType union => union.DeclaredMembers,
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };

    private static IEnumerable<NamedType> Uses(FieldDefinition field) => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named);
}
