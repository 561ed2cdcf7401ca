using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>What brought several together.</summary>
internal static class CoAttendanceBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "CoAttendance",
        node: null,
        [
            Derived("meetings", "the shared Meeting nodes", planning => new Column.Many(Questions.SharedMeetings(planning.Parent!), DefaultOrders.Of(NodeTypes.Meeting), planning.Shape())),
            Derived("count", "count of the shared Meeting nodes", planning => new Column.Count(Questions.SharedMeetings(planning.Parent!))),
        ]);
}
