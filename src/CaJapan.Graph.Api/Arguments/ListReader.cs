using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Arguments;

/// <summary>Several values of one kind, as an array.</summary>
internal sealed record ListReader<T>(ArgumentReader Element, int Most = int.MaxValue) : ArgumentReader
{
    public override object? Read(Input value, string argument, out Misuse? misuse)
    {
        misuse = null;
        var items = ((ListInput)value).Items;
        if (items.Length > Most)
        {
            return Misuse.Of(ErrorCatalog.BadLimit, $"\"{argument}\" has {items.Length} entries, but may have {Most} at most.", out misuse);
        }

        var read = new T[items.Length];
        for (var i = 0; i < read.Length; i++)
        {
            if (Element.Read(items[i], $"{argument}[{i}]", out misuse) is not T item)
            {
                return null;
            }

            read[i] = item;
        }

        return read;
    }

    public override string ToString() => $"list of {Element}";
}
