using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Where sources disagree, or seem to.</summary>
internal static class DisputeFold
{
    public static void Fold(Dataset dataset, GraphDraft draft)
    {
        var position = 0;
        foreach (var entry in dataset.Disputes)
        {
            var dispute = draft.Add(NodeTypes.Dispute, entry.Id);
            dispute["question"] = entry.Question;
            dispute["status"] = EnumSymbols.Of(entry.SettledBy.IsEmpty ? entry.Status : DisputeStatus.Settled);
            dispute["position"] = ++position;
            var number = 0;
            foreach (var side in entry.Sides)
            {
                var node = draft.Add(NodeTypes.DisputeSide, Ids.Record("side", entry.Id, ++number));
                node["answer"] = side.Answer;
                node["position"] = number;
                draft.Relate(RelationshipTypes.HasSide, dispute.Id, node.Id);
                foreach (var fact in side.FactIds)
                {
                    draft.Relate(RelationshipTypes.RestsOn, node.Id, fact);
                    draft[fact]["disputed"] = true;
                }
            }

            foreach (var fact in entry.SettledBy)
            {
                draft.Relate(RelationshipTypes.SettledBy, dispute.Id, fact);
            }
        }
    }
}
