using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The keys of a source document, and of the file of inferences, and of their facts.</summary>
internal static class DocumentBinding
{
    private const int LastParagraph = 10_000;

    public static BoundDocument? Document(Reader document)
    {
        if (document.Id("id", Kind.Source) is not { } id)
        {
            return null;
        }

        var source = new SourceDocument
        {
            Id = id,
            Title = document.RequiredText("title"),
            Kind = document.RequiredWord<SourceKind>("kind"),
            Publisher = document.OptionalText("publisher"),
            Url = document.OptionalUrl("url"),
            Published = document.OptionalDate("published"),
            Retrieved = document.OptionalDate("retrieved"),
            Language = document.OptionalLanguage("language"),
            ContentHash = document.OptionalHash("contentHash"),
            Facts = [],
        };
        var facts = document.RequiredMappings("facts", "fact", Fact);
        return new BoundDocument(source with { Facts = [.. facts.Select(fact => fact.Value.Fact)] }, facts);
    }

    /// <summary>What belongs to no single source: facts alone.</summary>
    public static BoundInferences Inferences(Reader file) => new(file.RequiredMappings("facts", "fact", Fact));

    public static BoundFact? Fact(Reader fact)
    {
        if (fact.Id("id", Kind.Fact) is not { } id)
        {
            return null;
        }

        var stance = fact.RequiredWord<Stance>("stance");
        var bound = new Fact
        {
            Id = id,
            Summary = fact.RequiredText("summary"),
            Stance = stance,
            Paragraph = fact.OptionalNumber("paragraph", 1, LastParagraph),
            RestsOn = fact.References("restsOn", Kind.Fact),
            CreditedTo = fact.OptionalReference("creditedTo", Kind.Organization),
            About = fact.Targets("about"),
        };
        ImmutableArray<Located<Statement>> states = fact.Mappings("states", "statement", StatementBinding.Statement);
        return new BoundFact(bound with { States = [.. states.Select(statement => statement.Value)] }, states);
    }
}
