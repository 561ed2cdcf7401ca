using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    private const string Printed =
        """"
        """About it"""
        schema {
          query: Root
          mutation: Mutation
        }

        """On a place"""
        directive @near(
          """In metres"""
          metres: Int = 5
        ) repeatable on OBJECT | FIELD

        type Root implements Node {
          id: ID!

          """Below another"""
          zone(b: [Int!] = [1], a: E = Y): Zone @deprecated(reason: "Use \"id\"")
          size(
            """How"""
            unit: String

            """Why"""
            why: String
          ): Float @deprecated
        }

        interface Node {
          id: ID!
        }

        scalar Zone @specifiedBy(url: "https://example.org/zone")

        union Any = Root | Mutation

        enum E {
          Y
          X @deprecated
        }

        input P @oneOf {
          b: Int
          a: Int
        }

        type Mutation {
          do: Int
        }
        """";

    [Fact]
    public void Prints_what_was_printed_unchanged() => SchemaPrinter.Print(SchemaBuilder.Build(Printed).Value).ShouldBe(Printed);

    [Fact]
    public void Leaves_out_what_goes_without_saying() =>
        SchemaPrinter.Print(SchemaBuilder.Build("schema { query: Query } type Query { a: Int @deprecated } extend type Query { b: Int }").Value).ShouldBe(
            """
            type Query {
              a: Int @deprecated
              b: Int
            }
            """);

    [Fact]
    public void Prints_a_description_that_no_block_string_can_hold_as_a_string() =>
        SchemaPrinter.Print(SchemaBuilder.Build("\"a\\u0007\" type Query { a: Int }").Value).ShouldStartWith("\"a\\u0007\"\ntype Query");

    [Fact]
    public void Sorts_everything_by_name()
    {
        var sorted = SchemaPrinter.PrintSorted(SchemaBuilder.Build(Printed).Value);
        sorted.ShouldBe(
            """"
            """About it"""
            schema {
              query: Root
              mutation: Mutation
            }

            """On a place"""
            directive @near(
              """In metres"""
              metres: Int = 5
            ) repeatable on FIELD | OBJECT

            union Any = Mutation | Root

            enum E {
              X @deprecated
              Y
            }

            type Mutation {
              do: Int
            }

            interface Node {
              id: ID!
            }

            input P @oneOf {
              a: Int
              b: Int
            }

            type Root implements Node {
              id: ID!
              size(
                """How"""
                unit: String

                """Why"""
                why: String
              ): Float @deprecated

              """Below another"""
              zone(a: E = Y, b: [Int!] = [1]): Zone @deprecated(reason: "Use \"id\"")
            }

            scalar Zone @specifiedBy(url: "https://example.org/zone")
            """");
        SchemaPrinter.PrintSorted(SchemaBuilder.Build(sorted).Value).ShouldBe(sorted);
    }
}
