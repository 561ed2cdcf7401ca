using System.Collections.Immutable;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Api.Planning;

/// <summary>One field being planned: what its binding may ask for, and what it may add to the plan.</summary>
internal sealed class FieldPlanning
{
    private readonly OperationPlanner _planner;
    private readonly FieldPlace _place;

    public FieldPlanning(OperationPlanner planner, ResolvedField field, FieldPlanning? parent)
    {
        _planner = planner;
        Field = field;
        Parent = parent;
        _place = new FieldPlace(field.Locations, [.. parent?._place.Path ?? [], field.ResponseName]);
    }

    public ResolvedField Field { get; }

    /// <summary>The field whose selection this one is in; null on the root.</summary>
    public FieldPlanning? Parent { get; }

    /// <summary>How much may be asked for.</summary>
    public ServiceLimits Limits => _planner.Limits;

    /// <summary>The type of the node whose field it is.</summary>
    public NodeType NodeType => Bindings.NodeTypeOf(Field.DeclaringType.Name);

    /// <summary>The value of an argument; null where it has none, or null.</summary>
    public Input? Argument(string name) => Field.Arguments[name] is { } value and not NullInput ? value : null;

    /// <summary>Whether an argument is true.</summary>
    public bool Flag(string name) => Argument(name) is BooleanInput { Value: true };

    /// <summary>The parameter that an argument gives; <paramref name="absent"/> where it gives none.</summary>
    public Parameter Read(string argument, ArgumentReader reader, object? absent = null) => _planner.Parameters.Add(Plan(argument, reader, absent));

    /// <summary>The parameter that a value within an argument gives.</summary>
    public Parameter Read(Input value, string argument, ArgumentReader reader) => _planner.Parameters.Add(new PlannedParameter.Argument(value, reader, argument, _place));

    /// <summary>A parameter of the same value for all requests.</summary>
    public Parameter Fixed(object? value) => _planner.Parameters.Add(new PlannedParameter.Fixed(value));

    /// <summary>A parameter that is searched for.</summary>
    public Parameter Search(PlannedParameter.Search search) => _planner.Parameters.Add(search);

    /// <summary>Where the value of an argument comes from, without making it a parameter by itself.</summary>
    public PlannedParameter Plan(string argument, ArgumentReader reader, object? absent = null) =>
        Argument(argument) is { } value ? new PlannedParameter.Argument(value, reader, argument, _place) : new PlannedParameter.Fixed(absent);

    /// <summary>The cells of each node the field leads to, by its type.</summary>
    public Shape Shape() => _planner.Shape(Field.Selection!, this);

    /// <summary>The cells of the one object the field leads to.</summary>
    public ImmutableArray<TPart> Parts<TPart>() => _planner.Parts<TPart>((ObjectType)Field.Selection!.Type, Field.Selection, this);

    /// <summary>Notes that the field cannot be planned; the plan goes on, to find what else is wrong, but is not used.</summary>
    public void Refuse(ErrorCode code, string message) =>
        _planner.Refuse(ErrorCatalog.Error(code.Code, message) with { Locations = _place.Locations, Path = _place.Path });
}
