using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Takes out of the graph whatever facts could be about and no fact is about: entries of registers that only sources outside the scope speak of.</summary>
internal static class Unsupported
{
    public static void Remove(GraphDraft draft)
    {
        foreach (var entity in NodeTypes.Entities.SelectMany(draft.All).Where(entity => !draft.FactsAbout(entity.Id).Any()).ToList())
        {
            foreach (var name in draft.To(entity.Id, RelationshipTypes.NameOf).ToList())
            {
                draft.Remove(name);
            }

            draft.Remove(entity);
        }
    }
}
