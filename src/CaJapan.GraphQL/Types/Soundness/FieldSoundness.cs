namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>An object or interface has fields, with proper names, output types, and arguments of input types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Objects.Type-Validation"/>
internal static class FieldSoundness
{
    public static void Check(ComplexType type, SchemaErrors errors)
    {
        if (type.Fields.IsEmpty)
        {
            errors.Report($"Type {type} must define one or more fields.", [.. TypeParts.Nodes(type)]);
        }

        foreach (var field in type.Fields)
        {
            errors.CheckName(field.Name, field.Definition);
            if (!field.Type.IsOutputType)
            {
                errors.Report($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Definition?.Type);
            }

            foreach (var argument in field.Arguments)
            {
                Check($"{type}.{field.Name}({argument.Name}:)", argument, errors);
            }
        }
    }

    private static void Check(string coordinate, ArgumentDefinition argument, SchemaErrors errors)
    {
        errors.CheckName(argument.Name, argument.Definition);
        if (!argument.Type.IsInputType)
        {
            errors.Report($"The type of {coordinate} must be Input Type but got: {argument.Type}.", argument.Definition?.Type);
        }

        errors.CheckDeprecation($"argument {coordinate}", argument);
    }
}
