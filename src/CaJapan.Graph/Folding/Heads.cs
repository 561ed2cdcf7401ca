using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>The head of each delegation: whoever a source calls so, else its member in the chair, else, by inference, its only named representative.</summary>
internal static class Heads
{
    private static readonly string Head = EnumSymbols.Of(Capacity.Head);

    public static void Derive(GraphDraft draft)
    {
        foreach (var delegation in draft.All(NodeTypes.Delegation))
        {
            var members = draft.To(delegation.Id, RelationshipTypes.PartOf).ToList();
            var head = members.Where(m => Equals(m["capacity"], Head)).OrderBy(m => Equals(m["capacityStance"], EnumSymbols.Of(Stance.Stated)) ? 0 : 1).ThenBy(m => (int)m["position"]!).FirstOrDefault()
                ?? members.Find(m => Equals(m["capacity"], EnumSymbols.Of(Capacity.Chair)))
                ?? OnlyNamed(members, draft);
            if (head is null)
            {
                continue;
            }

            draft.Relate(RelationshipTypes.HeadedBy, delegation.Id, head.Id);
            if (head["capacity"] is null)
            {
                head["capacity"] = Head;
                head["capacityStance"] = EnumSymbols.Of(Stance.Inferred);
            }
        }
    }

    private static Node? OnlyNamed(List<Node> members, GraphDraft draft)
    {
        var named = members.Where(m => draft.From(m.Id, RelationshipTypes.ByOfficial).Any()).ToList();
        return named is [var only] && only["capacity"] is null ? only : null;
    }
}
