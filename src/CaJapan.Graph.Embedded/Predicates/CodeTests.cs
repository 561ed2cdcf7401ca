using System.Text;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>Makes the test of a comparison from its operand. A null operand compares with nothing.</summary>
internal static class CodeTests
{
    private static readonly (int Low, int High) Any = (int.MinValue, int.MaxValue);

    /// <exception cref="ArgumentException">Values of the property are not compared so, or not with such an operand.</exception>
    public static CodeTest Of(Snapshot snapshot, PropertyType property, Comparison comparison, object? operand) => (comparison, operand) switch
    {
        (_, null) => RangeTest.Nothing,
        (Comparison.In, Array operands) => new SetTest([.. operands.Cast<object?>().Select(o => Of(snapshot, property, Comparison.Eq, o))]),
        (Comparison.Ne, _) => new NotTest(Of(snapshot, property, Comparison.Eq, operand)),
        _ => property.Kind switch
        {
            ValueKind.Text or ValueKind.TextList when operand is string text => OfText(snapshot.Texts, comparison, text),
            ValueKind.Integer or ValueKind.IntegerList when operand is int integer => OfOrdered(comparison, integer),
            ValueKind.Flag when operand is bool flag => OfOrdered(comparison, flag ? 1 : 0),
            ValueKind.Enum when operand is string symbol => property.Symbols.IndexOf(symbol) is >= 0 and var place ? OfOrdered(comparison, place) : RangeTest.Nothing,
            ValueKind.Date when operand is PartialDate date => OfDate(snapshot.Dates, comparison, date),
            _ => null,
        } ?? throw new ArgumentException($"{property} does not compare by {comparison} with {operand}.", nameof(operand)),
    };

    private static RangeTest? OfOrdered(Comparison comparison, long code) => comparison switch
    {
        Comparison.Eq => new RangeTest(code, code),
        Comparison.Gt => new RangeTest(code + 1, int.MaxValue),
        Comparison.Gte => new RangeTest(code, int.MaxValue),
        Comparison.Lt => new RangeTest(PropertyValues.Missing + 1L, code - 1),
        Comparison.Lte => new RangeTest(PropertyValues.Missing + 1L, code),
        _ => null,
    };

    // Texts compare as their numbers do; one that the pool lacks would stand before the first greater one.
    private static CodeTest? OfText(TextPool texts, Comparison comparison, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var found = texts.Find(text);
        var first = found >= 0 ? found : ~found;
        var next = found >= 0 ? found + 1 : first;
        return comparison switch
        {
            Comparison.Eq => new RangeTest(first, next - 1L),
            Comparison.Gt => new RangeTest(next, int.MaxValue),
            Comparison.Gte => new RangeTest(first, int.MaxValue),
            Comparison.Lt => new RangeTest(0, first - 1L),
            Comparison.Lte => new RangeTest(0, next - 1L),
            Comparison.StartsWith => new RangeTest(first, texts.PrefixEnd(utf8) - 1L),
            Comparison.Contains => new SubstringTest(texts, utf8, atEnd: false),
            Comparison.EndsWith => new SubstringTest(texts, utf8, atEnd: true),
            _ => null,
        };
    }

    private static IntervalTest? OfDate(DatePool dates, Comparison comparison, PartialDate date) => comparison switch
    {
        Comparison.Eq => new IntervalTest(dates, (date.Earliest, date.Earliest), (date.Latest, date.Latest)),
        Comparison.Overlaps => new IntervalTest(dates, (int.MinValue, date.Latest), (date.Earliest, int.MaxValue)),
        Comparison.Before => new IntervalTest(dates, Any, (int.MinValue, date.Earliest - 1)),
        Comparison.After => new IntervalTest(dates, (date.Latest + 1, int.MaxValue), Any),
        Comparison.Gte => new IntervalTest(dates, (date.Earliest, int.MaxValue), Any),
        Comparison.Lte => new IntervalTest(dates, Any, (int.MinValue, date.Latest)),
        _ => null,
    };
}
