namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>A union has members, each once, all of them object types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Unions.Type-Validation"/>
internal static class UnionSoundness
{
    public static void Check(UnionType type, SchemaErrors errors)
    {
        if (type.DeclaredMembers.IsEmpty)
        {
            errors.Report($"Union type {type} must define one or more member types.", [.. TypeParts.Nodes(type)]);
        }

        var seen = new HashSet<NamedType>();
        foreach (var member in type.DeclaredMembers)
        {
            if (!seen.Add(member))
            {
                Report($"Union type {type} can only include type {member} once.", member);
            }
            else if (member is not ObjectType)
            {
                Report($"Union type {type} can only include Object types, it cannot include {member}.", member);
            }
        }

        void Report(string message, NamedType member) =>
            errors.Report(message, [.. TypeParts.UnionMembers(type).Where(node => node.Name.Value == member.Name)]);
    }
}
