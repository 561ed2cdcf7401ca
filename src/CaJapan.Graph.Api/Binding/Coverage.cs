using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding;

/// <summary>What every line of the coverage tells, whatever it is about.</summary>
internal static class Coverage
{
    public static IEnumerable<FieldBinding<Column>> Fields =>
    [
        .. Properties("meetings", "sources", "present", "absent", "unknown", "named"),
        Many(
            "gaps",
            Here.Out(HasGap),
            new OrderKey([new Step(AtMeeting, Direction.Out, null)], NodeTypes.Meeting["date"], Descending: false),
            new OrderKey([new Step(OfCountry, Direction.Out, null)], NodeTypes.Country["nameSort"], Descending: false)),
    ];
}
