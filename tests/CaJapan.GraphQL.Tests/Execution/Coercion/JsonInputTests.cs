using System.Text.Json;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.GraphQL.Tests.Execution.Coercion;

public sealed class JsonInputTests
{
    [Fact]
    public void Reads_every_kind_of_value() =>
        Operations.Input("""{"a": [null, true, -3, 1.5, "x"], "b": {}, "c": []}""").ToString().ShouldBe("""{a: [null, true, -3, 1.5, "x"], b: {}, c: []}""");

    [Fact]
    public void Takes_the_last_of_several_fields_of_one_name() => Operations.Input("""{"a": 1, "b": 2, "a": 3}""").ToString().ShouldBe("{a: 3, b: 2}");

    [Fact]
    public void Reads_an_integer_beyond_64_bits_as_a_double() => Operations.Input("12345678901234567890").ShouldBe(new FloatInput(12345678901234567890d));

    [Fact]
    public void Refuses_a_number_beyond_double_precision() => Should.Throw<JsonException>(() => Operations.Input("1e999"));
}
