using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Where every operation starts.</summary>
internal static class QueryBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Query",
        node: null,
        [
            One("dataset", new NodeSet.All(NodeTypes.Dataset)),
            One("dialogue", new NodeSet.All(NodeTypes.Dialogue)),
            Derived("node", "any node by id", Lookups.Node),
            Derived("nodes", "any nodes by id, in the order given", Lookups.Nodes),
            Derived("country", "Country by id or code", Lookups.Country),
            Connection("countries", new NodeSet.All(NodeTypes.Country)),
            Lookup("official", NodeTypes.Official),
            Connection("officials", new NodeSet.All(NodeTypes.Official)),
            Lookup("role", NodeTypes.Role),
            Connection("roles", new NodeSet.All(NodeTypes.Role)),
            Derived("meeting", "Meeting by id, or Series by id, <-IN_SERIES-Meeting with the ordinal", Lookups.Meeting),
            Connection("meetings", new NodeSet.All(NodeTypes.Meeting)),
            Lookup("series", NodeTypes.Series),
            Many("allSeries", new NodeSet.All(NodeTypes.Series)),
            Lookup("topic", NodeTypes.Topic),
            Connection("topics", new NodeSet.All(NodeTypes.Topic)),
            Connection("organizations", new NodeSet.All(NodeTypes.Organization)),
            Connection("initiatives", new NodeSet.All(NodeTypes.Initiative)),
            Connection("sources", new NodeSet.All(NodeTypes.Source)),
            Lookup("source", NodeTypes.Source),
            Connection("facts", new NodeSet.All(NodeTypes.Fact)),
            Lookup("fact", NodeTypes.Fact),
            Derived("representation", "the countries given, or all with a Standing of kind PARTY; each with its representation", Questions.Representation),
            Many("disputes", new NodeSet.All(NodeTypes.Dispute)),
            One("quality", new NodeSet.All(NodeTypes.Dataset)),
            Derived("search", "the index of names", Questions.Search),
            Derived("paths", "all shortest paths along the relationships given", Questions.Paths),
            Derived("neighborhood", "nodes and relationships around the nodes given", Questions.Neighborhood),
            Derived("coAttendance", "what is shared: Official-ATTENDED->, or Country<-OF_COUNTRY-Delegation-TO_MEETING-> where attendance is PRESENT", Questions.CoAttendance),
        ]);
}
