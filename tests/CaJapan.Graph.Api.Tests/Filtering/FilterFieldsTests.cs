using CaJapan.Graph.Api.Filtering;
using CaJapan.Graph.Api.Ordering;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Tests.Filtering;

public sealed class FilterFieldsTests
{
    private static readonly string[] Logic = ["and", "or", "not"];

    [Fact]
    public void Are_those_of_the_filter_inputs()
    {
        foreach (var (node, fields) in FilterFields.ByType)
        {
            var input = (InputObjectType)PublicSchema.Schema.FindType($"{node}Filter")!;
            fields.Select(field => field.Name).ShouldBe(input.Fields.Select(field => field.Name).Except(Logic), ignoreOrder: true, input.Name);
        }
    }

    [Fact]
    public void Are_there_for_every_argument_where()
    {
        var filtered = Arguments("where").Select(input => input[..^"Filter".Length]).Distinct();

        filtered.Except(FilterFields.ByType.Keys.Select(node => node.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_orders_are_those_of_the_order_inputs()
    {
        Arguments("orderBy").Distinct().ShouldBe(OrderFields.ByType.Keys.Select(node => $"{node}Order"), ignoreOrder: true);
        foreach (var (node, fields) in OrderFields.ByType)
        {
            var input = (InputObjectType)PublicSchema.Schema.FindType($"{node}Order")!;
            fields.Select(field => field.Name).ShouldBe(input.Fields.Select(field => field.Name), ignoreOrder: true, input.Name);
        }
    }

    private static IEnumerable<string> Arguments(string name) =>
        from type in PublicSchema.Schema.Types.OfType<ObjectType>()
        from field in type.Fields
        let argument = field.FindArgument(name)
        where argument is not null
        select argument.Type.Named.Name;
}
