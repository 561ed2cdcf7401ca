using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>Two fields that answer under one name and cannot be merged.</summary>
/// <param name="ResponseName">The name both answer under.</param>
/// <param name="Reason">The end of "… conflict because …".</param>
/// <param name="Left">The one field, then the fields inside it that are at fault.</param>
/// <param name="Right">The other, likewise.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, ImmutableArray<FieldNode> Left, ImmutableArray<FieldNode> Right)
{
    // An error stays readable, and small, however large the document is.
    private const int MaxDetail = 1000;
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields whose subfields conflict.</summary>
    public static FieldConflict OfSubfields(string responseName, FieldNode left, FieldNode right, IReadOnlyList<FieldConflict> conflicts)
    {
        var reasons = new List<string>();
        var length = 0;
        foreach (var conflict in conflicts)
        {
            reasons.Add($"subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}");
            length += reasons[^1].Length;
            if (length > MaxDetail)
            {
                break;
            }
        }

        return new FieldConflict(
            responseName,
            Abbreviate(string.Join(" and ", reasons)),
            Nodes(left, conflicts.Select(conflict => conflict.Left)),
            Nodes(right, conflicts.Select(conflict => conflict.Right)));
    }

    /// <summary>The text, cut where it is too long for a message.</summary>
    public static string Abbreviate(string text) => text.Length > MaxDetail ? string.Concat(text.AsSpan(0, MaxDetail), "...") : text;

    // Of a conflict that does not fit, the innermost fields are kept: they are at the end, and at fault.
    private static ImmutableArray<FieldNode> Nodes(FieldNode field, IEnumerable<ImmutableArray<FieldNode>> inner)
    {
        var nodes = ImmutableArray.CreateBuilder<FieldNode>();
        nodes.Add(field);
        foreach (var side in inner)
        {
            var room = MaxNodes - nodes.Count;
            if (room == 0)
            {
                break;
            }

            nodes.AddRange(side.AsSpan()[Math.Max(0, side.Length - room)..]);
        }

        return nodes.DrainToImmutable();
    }
}
