using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Ontology;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Tests.Binding;

public sealed class BindingsTests
{
    private static IEnumerable<ObjectType> ObjectTypes => PublicSchema.Schema.Types.OfType<ObjectType>().Where(type => !type.IsIntrospectionType);

    [Fact]
    public void Bind_every_field_of_every_object_type_and_nothing_else()
    {
        var inSchema = ObjectTypes.SelectMany(type => type.Fields.Select(field => $"{type}.{field.Name}"));
        var bound = Bindings.All.SelectMany(binding => binding.Fields.Select(field => $"{binding.Type}.{field.Field}"));

        bound.ShouldBe(inSchema, ignoreOrder: true);
    }

    [Fact]
    public void Stand_for_the_node_types_that_have_ids_as_the_schema_names_them()
    {
        var inSchema = PublicSchema.Schema.PossibleTypes((CompositeType)PublicSchema.Schema.FindType("Node")!).Select(type => type.Name);

        inSchema.ShouldBe(NodeTypes.Identified.Select(type => type.Name), ignoreOrder: true);
    }

    [Fact]
    public void Show_the_symbols_of_enum_properties_as_the_schema_lists_them()
    {
        foreach (var (property, field) in EnumProperties())
        {
            var inSchema = ((EnumType)field.Type.Named).Values.Select(value => value.Name);
            property.Symbols.ShouldBe(inSchema, property.ToString());
        }
    }

    [Fact]
    public void Print_a_table_of_all_fields()
    {
        BindingTable.Print().ShouldContain("| `Participation.country` | -PART_OF->-OF_COUNTRY-> |\n");
        BindingTable.Print().Split('\n').Length.ShouldBe(ObjectTypes.Sum(type => type.Fields.Length) + 3);
    }

    private static IEnumerable<(PropertyType Property, FieldDefinition Field)> EnumProperties() =>
        from type in ObjectTypes
        let node = NodeTypes.All.FirstOrDefault(node => node.Name == type.Name)
        where node is not null
        from field in type.Fields
        where field.Type.Named is EnumType
        let property = node.TryGetProperty(field.Name, out var found) ? found : null
        where property is { Kind: ValueKind.Enum }
        select (property, field);
}
