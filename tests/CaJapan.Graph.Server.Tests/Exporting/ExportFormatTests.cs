using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Server.Exporting;

namespace CaJapan.Graph.Server.Tests.Exporting;

public sealed class ExportFormatTests
{
    private const string Hostile = "=1+1 \"quoted\" <tag> & \u0001\uFFFF, 😀\nnext";

    private static readonly ExportedGraph Graph = new(
        "1+abc",
        [
            new ExportedNode("meeting:m", "Meeting", "Meeting", PartialDate.Parse("2018-01"), ["source:s000"]),
            new ExportedNode("official:o", "Official", Hostile, null, []),
            new ExportedNode("meeting:open", "Meeting", "Open", PartialDate.Parse("[2021-06-17..]"), []),
        ],
        [new ExportedEdge("e", "ATTENDED", "official:o", "meeting:m", ["fact:S000-01", "fact:S000-02"])],
        IsTruncated: false);

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    public void Xml_stays_well_formed_whatever_the_names_are(string format)
    {
        var names = XDocument.Parse(Written(format)).Descendants().SelectMany(element => element.Attributes().Select(attribute => attribute.Value).Append(element.Value));

        names.ShouldContain(name => name.StartsWith("=1+1 \"quoted\" <tag> & , 😀", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jsonld")]
    [InlineData("cytoscape")]
    public void Json_keeps_names_as_they_are(string format)
    {
        using var json = JsonDocument.Parse(Written(format));

        Texts(json.RootElement).ShouldContain(Hostile);
    }

    [Fact]
    public void A_spreadsheet_is_given_no_formula() => Written("csv-nodes").ShouldContain("\"'=1+1 \"\"quoted\"\" <tag>");

    [Fact]
    public void Lines_of_csv_end_as_the_standard_has_it() => Written("csv-edges").ShouldBe("Id,Source,Target,Type,Label,DateFrom,DateTo,Facts\r\ne,official:o,meeting:m,Directed,ATTENDED,2018-01-01,2018-01-31,fact:S000-01 fact:S000-02\r\n");

    [Fact]
    public void A_date_is_the_days_it_may_stand_for_and_an_open_one_has_no_end()
    {
        var gexf = XDocument.Parse(Written("gexf"));

        Lasting(gexf, "meeting:m").ShouldBe("2018-01-01 2018-01-31");
        Lasting(gexf, "meeting:open").ShouldBe("2021-06-17 ");
        Lasting(gexf, "official:o").ShouldBe(" ");
        Lasting(gexf, "e").ShouldBe("2018-01-01 2018-01-31");
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    private static string Lasting(XDocument gexf, string id)
    {
        var element = gexf.Descendants().Single(one => one.Attribute("id")?.Value == id);
        return $"{element.Attribute("start")?.Value} {element.Attribute("end")?.Value}";
    }

    private static string Written(string format)
    {
        using var stream = new MemoryStream();
        ExportFormat.All.Single(known => known.Name == format).Write(Graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
