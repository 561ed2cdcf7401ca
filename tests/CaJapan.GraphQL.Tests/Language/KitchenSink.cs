namespace CaJapan.GraphQL.Tests.Language;

/// <summary>Documents, printed as the printer prints them, that together have every kind of node.</summary>
internal static class KitchenSink
{
    public const string Executable = """"
        "Who took part"
        query Meetings($id: ID!, $first: Int = 10 @limit, $names: [String!] = ["a", "b"]) @cached(seconds: 60) {
          latest: meeting(id: $id) @include(if: true) {
            __typename
            ...Participants @skip(if: false)
            ... on Conference {
              title(format: LONG, width: 1.5, filter: {text: """block""", none: null})
            }
            ... @include(if: true) {
              id
            }
          }
        }

        """
        What participants share
        on two lines
        """
        fragment Participants($role: Role = CHAIR) on Meeting {
          participants(role: $role)
        }

        mutation {
          record
        }

        subscription Changes {
          changed
        }
        """";

    public const string TypeSystem = """"
        "What can be asked"
        schema @version(number: 1) {
          query: Query
          mutation: Mutation
        }

        "Says since when"
        directive @version(
          "The number"
          number: Int! = 1
        ) repeatable on SCHEMA | OBJECT | SCALAR

        directive @plain on FIELD

        scalar Date @specifiedBy(url: "https://example.org/date")

        """
        A meeting
        """
        type Meeting implements Node & Named @version(number: 2) {
          id: ID!
          "How it is called"
          name(language: Language = EN, short: Boolean): String! @deprecated
          parts(filter: Filter = {kind: null, ids: [1]}): [[Part!]]!
        }

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        union Part @plain = Meeting | Place

        union Nothing

        enum Language {
          "English"
          EN
          JA @deprecated(reason: "No")
        }

        input Filter @oneOf {
          kind: String
          ids: [ID!]
        }

        extend schema @version(number: 3) {
          subscription: Subscription
        }

        extend scalar Date @version(number: 4)

        extend type Meeting implements Dated @plain {
          date: Date
        }

        extend interface Node @plain

        extend union Part = Person

        extend enum Language {
          RU
        }

        extend input Filter {
          text: String
        }
        """";
}
