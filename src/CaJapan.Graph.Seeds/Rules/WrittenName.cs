using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A name as a fact writes it.</summary>
internal sealed record WrittenName(string EntityId, string Text, Place Place)
{
    /// <summary>All of them, in the order of the files.</summary>
    public static IEnumerable<WrittenName> All(BoundSeeds seeds) => seeds.Said<Statement>().Select(Of).OfType<WrittenName>();

    private static WrittenName? Of(Said<Statement> said) => said.Statement switch
    {
        ParticipationStatement { OfficialId: { } official, WrittenName: { } name } => new(official, name, said.At["name"]),
        NameStatement name => new(name.EntityId, name.Text, said.At["text"]),
        _ => null,
    };
}
