using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Ontology;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>An id. Where the kind is fixed it may be left out, and another kind is refused; what is then unknown is simply not found.</summary>
/// <param name="Type">The type it has to be of; null for any.</param>
internal sealed record IdReader(NodeType? Type) : ArgumentReader
{
    public static readonly IdReader Any = new(Type: null);

    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        var id = ((StringInput)value).Value;
        if (Type is null)
        {
            return id;
        }

        var colon = id.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? Type.IdKind : id[..colon];
        return kind == Type.IdKind
            ? colon < 0 ? $"{Type.IdKind}:{id}" : id
            : Misuse.Of(ErrorCatalog.BadId, $"\"{argument}\" wants an id of kind \"{Type.IdKind}\", such as \"{Type.IdKind}:…\", but {value} is of kind \"{kind}\".", out misuse);
    }

    public override string ToString() => Type is null ? "id" : $"id of {Type}";
}
