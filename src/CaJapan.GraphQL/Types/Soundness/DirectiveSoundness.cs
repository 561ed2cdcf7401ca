namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>A directive and its arguments have proper names, and the arguments input types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation"/>
internal static class DirectiveSoundness
{
    public static void Check(DirectiveDefinition directive, SchemaErrors errors)
    {
        errors.CheckName(directive.Name, directive.Definition);
        foreach (var argument in directive.Arguments)
        {
            errors.CheckName(argument.Name, argument.Definition);
            if (!argument.Type.IsInputType)
            {
                errors.Report($"The type of {directive}({argument.Name}:) must be Input Type but got: {argument.Type}.", argument.Definition);
            }

            errors.CheckDeprecation($"argument {directive}({argument.Name}:)", argument);
        }
    }
}
