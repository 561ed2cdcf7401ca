using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>A type that says it implements an interface does so, and says so of all the interfaces which that one implements.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#IsValidImplementation()"/>
internal static class InterfaceSoundness
{
    public static void Check(Schema schema, ComplexType type, SchemaErrors errors)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var declared in type.DeclaredInterfaces)
        {
            if (declared is not InterfaceType face)
            {
                errors.Report($"Type {type} must only implement Interface types, it cannot implement {declared}.", [.. NodesOf(type, declared)]);
            }
            else if (ReferenceEquals(type, face))
            {
                errors.Report($"Type {type} cannot implement itself because it would create a circular reference.", [.. NodesOf(type, face)]);
            }
            else if (!seen.Add(face))
            {
                errors.Report($"Type {type} can only implement {face} once.", [.. NodesOf(type, face)]);
            }
            else
            {
                CheckAncestors(type, face, errors);
                CheckFields(schema, type, face, errors);
            }
        }
    }

    private static void CheckAncestors(ComplexType type, InterfaceType face, SchemaErrors errors)
    {
        foreach (var ancestor in face.DeclaredInterfaces.Where(ancestor => !type.DeclaredInterfaces.Contains(ancestor)))
        {
            errors.Report(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {face} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {face}.",
                [.. NodesOf(face, ancestor), .. NodesOf(type, face)]);
        }
    }

    private static void CheckFields(Schema schema, ComplexType type, InterfaceType face, SchemaErrors errors)
    {
        foreach (var expected in face.Fields)
        {
            if (type.FindField(expected.Name) is not { } field)
            {
                errors.Report(
                    $"Interface field {face}.{expected.Name} expected but {type} does not provide it.",
                    [expected.Definition, .. TypeParts.Nodes(type)]);
                continue;
            }

            if (!schema.IsSubType(field.Type, expected.Type))
            {
                errors.Report(
                    $"Interface field {face}.{expected.Name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.",
                    expected.Definition?.Type,
                    field.Definition?.Type);
            }

            CheckArguments((type, field), (face, expected), errors);
        }
    }

    private static void CheckArguments((ComplexType Type, FieldDefinition Field) own, (InterfaceType Type, FieldDefinition Field) face, SchemaErrors errors)
    {
        var ownName = $"{own.Type}.{own.Field.Name}";
        var faceName = $"{face.Type}.{face.Field.Name}";
        foreach (var expected in face.Field.Arguments)
        {
            if (own.Field.FindArgument(expected.Name) is not { } argument)
            {
                errors.Report(
                    $"Interface field argument {faceName}({expected.Name}:) expected but {ownName} does not provide it.",
                    expected.Definition,
                    own.Field.Definition);
            }
            else if (!ReferenceEquals(expected.Type, argument.Type))
            {
                errors.Report(
                    $"Interface field argument {faceName}({expected.Name}:) expects type {expected.Type} "
                    + $"but {ownName}({expected.Name}:) is type {argument.Type}.",
                    expected.Definition?.Type,
                    argument.Definition?.Type);
            }
        }

        foreach (var argument in own.Field.Arguments.Where(argument => argument.IsRequired && face.Field.FindArgument(argument.Name) is null))
        {
            errors.Report(
                $"Object field {ownName} includes required argument {argument.Name} that is missing from the Interface field {faceName}.",
                argument.Definition,
                face.Field.Definition);
        }
    }

    // Everywhere that the type says it implements the other.
    private static IEnumerable<NamedTypeNode> NodesOf(ComplexType type, NamedType face) =>
        TypeParts.Interfaces(type).Where(node => node.Name.Value == face.Name);
}
