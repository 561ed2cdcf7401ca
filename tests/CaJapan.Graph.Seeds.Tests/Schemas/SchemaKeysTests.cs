using System.Text.Json.Nodes;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Tests.Schemas;

/// <summary>The keys, forms and words in the JSON Schemas are those that the binders ask for, and no others.</summary>
public sealed class SchemaKeysTests
{
    private static readonly Dictionary<string, Action<Reader>> s_binders = new(StringComparer.Ordinal)
    {
        ["dataset"] = reader => SeedsBinder.Dataset(reader),
        ["dialogue"] = reader => EntryBinding.Dialogue(reader),
        ["countries/items"] = reader => EntryBinding.Country(reader),
        ["officials/items"] = reader => EntryBinding.Official(reader),
        ["roles/items"] = reader => EntryBinding.Role(reader),
        ["organizations/items"] = reader => EntryBinding.Organization(reader),
        ["series/items"] = reader => EntryBinding.Series(reader),
        ["meetings/items"] = reader => EntryBinding.Meeting(reader),
        ["places/items"] = reader => EntryBinding.Place(reader),
        ["topics/items"] = reader => EntryBinding.Topic(reader),
        ["disputes/items"] = reader => DisputeBinding.Dispute(reader),
        ["disputes/$defs/side"] = reader => DisputeBinding.Side(reader),
        ["common/$defs/spelling"] = reader => EntryBinding.Spelling(reader),
        ["document/$defs/source"] = reader => DocumentBinding.Document(reader),
        ["document/$defs/inferences"] = reader => DocumentBinding.Inferences(reader),
        ["document/$defs/fact"] = reader => DocumentBinding.Fact(reader),
        ["document/$defs/credit"] = reader => CreditBinding.Credit(reader),
    };

    public static TheoryData<string> Shapes => [.. Names()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Are_those_of_the_binder(string shape)
    {
        var schema = At(shape);
        var keys = KeysOf(shape);

        schema["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
        schema["required"]!.AsArray().Select(key => key!.GetValue<string>()).ShouldBe(keys.Where(key => key.IsRequired).Select(key => key.Name), ignoreOrder: true);
        schema["properties"]!.AsObject().Select(property => $"{property.Key}: {Form(property.Value!)}").ShouldBe(keys.Select(key => $"{key.Name}: {Form(key)}"), ignoreOrder: true);
    }

    [Fact]
    public void Every_object_of_the_schemas_has_a_binder()
    {
        var declared = new[] { "common", "disputes", "document" }.SelectMany(file =>
            Load(file)["$defs"]!.AsObject().Where(definition => definition.Value!["properties"] is not null).Select(definition => $"{file}/$defs/{definition.Key}"));

        declared.ShouldBeSubsetOf(Names());
    }

    private static IReadOnlyList<KeyDeclaration> KeysOf(string shape)
    {
        // An id is there, since without one a binder gives up.
        var place = new Place("probe", 1, 1);
        var probe = new MappingNode(place, [new(new ScalarNode(place, "id"), new ScalarNode(place, "x")), new(new ScalarNode(place, "code"), new ScalarNode(place, "x"))]);
        var reader = new Reader(probe, shape, new BindingContext(new DiagnosticBag()));
        if (s_binders.TryGetValue(shape, out var bind))
        {
            bind(reader);
        }
        else
        {
            StatementBinding.ByFirstKey[shape["document/$defs/".Length..^"Statement".Length]](reader);
        }

        return reader.Asked;
    }

    private static IEnumerable<string> Names() => s_binders.Keys.Concat(StatementBinding.ByFirstKey.Keys.AsEnumerable().Select(key => $"document/$defs/{key}Statement"));

    private static JsonNode At(string shape)
    {
        var steps = shape.Split('/');
        return steps.Skip(1).Aggregate(Load(steps[0]), (node, step) => node[step]!);
    }

    private static JsonNode Load(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(RealSeeds.Directory, "schemas", $"{file}.schema.json")))!;

    private static string Form(JsonNode property) => property switch
    {
        _ when property["enum"] is { } words => $"one of {string.Join(' ', words.AsArray().Select(word => word!.GetValue<string>()))}",
        _ when property["items"] is { } items => $"list of {Form(items)}",
        _ when property["minimum"] is { } least => $"{property["type"]} {least} {property["maximum"]}",
        _ when property["$ref"] is { } reference => reference.GetValue<string>().Split('/')[^1],
        _ => property["type"]!.GetValue<string>(),
    };

    private static string Form(KeyDeclaration key) => key.Form switch
    {
        "word" => $"one of {string.Join(' ', key.Values)}",
        "number" => $"integer {string.Join(' ', key.Values)}",
        "flag" => "boolean",
        "list of fact" when key.Name == "facts" && key.IsRequired => "list of fact",
        ['l', 'i', 's', 't', ' ', 'o', 'f', ' ', .. var item] => $"list of {Single(item)}",
        "id of country" => "countryCode",
        "id of fact" => "factId",
        ['i', 'd', ' ', 'o', 'f', ' ', ..] => "id",
        var form => Single(form),
    };

    private static string Single(string form) => form switch
    {
        "country" => "countryCode",
        "fact" => "factId",
        "former" => "entity",
        "text" or "url" or "language" or "hash" or "date" or "sender" or "entity" or "target" or "spelling" or "side" or "statement" or "credit" => form,
        _ => "id",
    };
}
