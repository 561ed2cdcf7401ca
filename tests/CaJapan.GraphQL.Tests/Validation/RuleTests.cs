using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Tests.Validation;

/// <summary>Holds documents to one rule, against one small schema that has something for every rule.</summary>
public abstract class RuleTests(string ruleName)
{
    private static readonly Schema Schema = SchemaBuilder.Build(Parser.Parse(
        """
        interface Named { name(language: String): String! }
        interface Dated { date: String, from: String }
        interface Held implements Dated { date: String, from: String, host: String }
        type Meeting implements Named & Dated & Held {
          name(language: String): String!
          date: String
          from: String
          host: String
          ordinal: Int
          place: Place
          attendees(first: Int!, after: String = "", role: Role): [Official!]!
          title: String @deprecated(reason: "Use name.")
        }
        type Official implements Named {
          name(language: String): String!
          posts(at: String @deprecated(reason: "Use during.")): [String!]
          from: Int
          colleagues: [Official!]
        }
        type Place implements Named { name(language: String): String!, country: String }
        union Subject = Meeting | Official
        enum Role { CHAIR DELEGATE OBSERVER @deprecated(reason: "Use DELEGATE.") }
        input Span { from: String!, to: String, days: [Int!] = [], year: Int @deprecated(reason: "Use from.") }
        input Key @oneOf { id: ID, ordinal: Int }
        scalar Anything
        type Query {
          meeting(id: ID, key: Key): Meeting
          meetings(during: Span, roles: [Role!], limit: Int! = 10): [Meeting!]!
          official: Official
          subject: Subject
          named: Named
          dated: Dated
          check(flag: Boolean, ratio: Float, count: Int, text: String, id: ID, role: Role, any: Anything, matrix: [[Int]], must: Boolean!): Boolean
        }
        type Mutation { rename(id: ID!, name: String!): Meeting }
        type Subscription { announced: Meeting, cancelled: Meeting }
        directive @tag(name: String!, note: String, old: Int @deprecated(reason: "Use note.")) on QUERY | FIELD | FRAGMENT_SPREAD | VARIABLE_DEFINITION
        directive @mark(as: String) repeatable on FIELD
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int = 0) on FIELD
        """).Value).Value;

    protected void ExpectValid(string document) => ExpectErrors(ruleName, document);

    /// <summary>Each error is written as its message with its places in parentheses behind; the order counts.</summary>
    protected void ExpectErrors(string document, params string[] errors) => ExpectErrors(ruleName, document, errors);

    protected static string[] Validate(string document, ValidationOptions options) =>
        [.. Validator.Validate(Schema, Parser.Parse(document).Value, options).Select(error => error.ToString())];

    protected static string?[] Codes(string document, ValidationOptions options) =>
        [.. Validator.Validate(Schema, Parser.Parse(document).Value, options).Select(error => error.Extensions?["code"] as string)];

    private static void ExpectErrors(string ruleName, string document, params string[] errors) =>
        Validate(document, new ValidationOptions { Rules = [ValidationRules.Find(ruleName)!] }).ShouldBe(errors);
}
