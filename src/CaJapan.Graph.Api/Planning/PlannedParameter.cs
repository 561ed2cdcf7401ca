using System.Collections.Immutable;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Names;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Planning;

/// <summary>Where a parameter of a query gets its value from in each request.</summary>
internal abstract record PlannedParameter
{
    private PlannedParameter()
    {
    }

    /// <summary>The value for a request. What is wrong with it is added to the errors; it has no value then.</summary>
    public abstract object? Bind(VariableValues variables, ICollection<GraphQLError> errors);

    /// <summary>The same for all requests.</summary>
    public sealed record Fixed(object? Value) : PlannedParameter
    {
        public override object? Bind(VariableValues variables, ICollection<GraphQLError> errors) => Value;

        public override string ToString() => Value switch
        {
            null => "null",
            bool flag => flag ? "true" : "false",
            string[] texts => $"[{string.Join(", ", texts)}]",
            _ => $"{Value}",
        };
    }

    /// <summary>Read from an argument; what of it came from variables is taken from those of the request.</summary>
    public sealed record Argument(Input Value, ArgumentReader Reader, string Name, FieldPlace Place) : PlannedParameter
    {
        public override object? Bind(VariableValues variables, ICollection<GraphQLError> errors)
        {
            var value = Reader.Read(Current(Value, variables), Name, out var misuse);
            if (misuse is not null)
            {
                errors.Add(ErrorCatalog.Error(misuse.Code.Code, misuse.Message) with { Locations = Place.Locations, Path = Place.Path });
            }

            return value;
        }

        public override string ToString() => $"{Reader} {Value}";

        private static Input Current(Input value, VariableValues variables) => variables.Current(value) switch
        {
            ListInput list => new ListInput([.. list.Items.Select(item => Current(item, variables))]),
            var current => current,
        };
    }

    /// <summary>What is to be searched for; the service puts what was found in its place.</summary>
    public sealed record Search(PlannedParameter Text, ImmutableArray<NodeType> Types, PlannedParameter MinScore, PlannedParameter First, PlannedParameter After) : PlannedParameter
    {
        public override object? Bind(VariableValues variables, ICollection<GraphQLError> errors)
        {
            var (text, score, first, after) = (Text.Bind(variables, errors), MinScore.Bind(variables, errors), First.Bind(variables, errors), After.Bind(variables, errors));
            return (text, score, first) is (string words, double least, int length) ? new NameQuery(words, Types, least, length, (CursorPosition?)after) : null;
        }

        public override string ToString() => $"search {Text} among {string.Join('|', Types)} from {MinScore} first {First} after {After}";
    }
}
