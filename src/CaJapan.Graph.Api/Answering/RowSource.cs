using System.Collections.Frozen;
using System.Diagnostics;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Answering;

/// <summary>The values of fields out of the result of the one query: the cell of a field is the one with its index.</summary>
internal readonly struct RowSource(ResultTree tree) : IValueSource<Cell>
{
    private static readonly FrozenDictionary<NodeType, ObjectType> ObjectTypes =
        NodeTypes.Identified.ToFrozenDictionary(type => type, type => (ObjectType)PublicSchema.Schema.FindType(type.Name)!);

    public Cell Root => tree.Root;

    public Cell Field(in Cell parent, ResolvedField field) => tree[in parent, field.Index];

    public ValueState StateOf(in Cell value) => value.Kind switch
    {
        CellKind.Null => ValueState.Null,
        CellKind.Fault => ValueState.Error,
        _ => ValueState.Present,
    };

    public GraphQLError ErrorOf(in Cell value)
    {
        var fault = tree.FaultOf(in value);
        return ErrorCatalog.Error(fault.Code, fault.Message);
    }

    public ObjectType TypeOf(in Cell value, CompositeType declared) => ObjectTypes[value.NodeType!];

    public int Count(in Cell list) => list.Count;

    public Cell Item(in Cell list, int index) => tree[in list, index];

    public void WriteLeaf(in Cell value, NamedType type, JsonOutput output)
    {
        switch (value.Kind)
        {
            case CellKind.Boolean:
                output.WriteBoolean(value.AsBoolean);
                break;
            case CellKind.Integer:
                output.WriteNumber(value.AsInteger);
                break;
            case CellKind.Float:
                output.WriteNumber(value.AsFloat);
                break;
            case CellKind.Text:
                output.WriteRaw(tree.JsonTextOf(in value));
                break;
            default:
                throw new UnreachableException();
        }
    }
}
