using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Makes sources and facts, and what facts are explicitly about.</summary>
internal static class EvidenceFold
{
    public static void Fold(Dataset dataset, GraphDraft draft)
    {
        foreach (var document in dataset.Documents)
        {
            Source(document, draft);
            foreach (var fact in document.Facts)
            {
                Fact(fact, draft);
                draft.Relate(RelationshipTypes.StatedIn, fact.Id, document.Id);
            }
        }

        foreach (var fact in dataset.Inferences)
        {
            Fact(fact, draft);
        }

        foreach (var fact in dataset.Documents.SelectMany(d => d.Facts).Concat(dataset.Inferences))
        {
            foreach (var ground in fact.RestsOn)
            {
                draft.Relate(RelationshipTypes.RestsOn, fact.Id, ground);
            }
        }
    }

    /// <summary>What facts are about besides what their statements imply; entities made by statements exist by then.</summary>
    public static void FoldAbout(Dataset dataset, GraphDraft draft)
    {
        foreach (var fact in dataset.Documents.SelectMany(d => d.Facts).Concat(dataset.Inferences))
        {
            foreach (var target in fact.About)
            {
                draft.Support(fact.Id, target.EntityId, target.Property);
            }

            if (fact.CreditedTo is not null)
            {
                draft.Relate(RelationshipTypes.CreditedTo, fact.Id, fact.CreditedTo);
                draft.Support(fact.Id, fact.CreditedTo);
            }
        }
    }

    private static void Source(SourceDocument document, GraphDraft draft)
    {
        var source = draft.Add(NodeTypes.Source, document.Id);
        source["title"] = document.Title;
        source["publisher"] = document.Publisher;
        source["url"] = document.Url;
        source["published"] = document.Published;
        source["retrieved"] = document.Retrieved;
        source["language"] = document.Language;
        source["contentHash"] = document.ContentHash;
        source["kind"] = EnumSymbols.Of(document.Kind);
    }

    private static void Fact(Fact fact, GraphDraft draft)
    {
        var node = draft.Add(NodeTypes.Fact, fact.Id);
        node["summary"] = fact.Summary;
        node["paragraph"] = fact.Paragraph;
        node["stance"] = EnumSymbols.Of(fact.Stance);
        node["disputed"] = false;
    }
}
