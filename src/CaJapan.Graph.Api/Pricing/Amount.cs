using CaJapan.Graph.Names;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>A number that may depend on the parameters of a query: how many rows, or what they cost. What does not depend on them is worked out when the plan is made.</summary>
internal abstract record Amount
{
    private Amount()
    {
    }

    /// <summary>Nothing.</summary>
    public static Amount None { get; } = new Fixed(0);

    /// <summary>One.</summary>
    public static Amount One { get; } = new Fixed(1);

    public static implicit operator Amount(double value) => new Fixed(value);

    public static Amount operator +(Amount left, Amount right) => (left, right) switch
    {
        (Fixed a, Fixed b) => a.Value + b.Value,
        (Fixed { Value: 0 }, _) => right,
        (_, Fixed { Value: 0 }) => left,
        _ => new Sum(left, right),
    };

    public static Amount operator *(Amount left, Amount right) => (left, right) switch
    {
        (Fixed a, Fixed b) => a.Value * b.Value,
        (Fixed { Value: 0 }, _) or (_, Fixed { Value: 0 }) => None,
        (Fixed { Value: 1 }, _) => right,
        (_, Fixed { Value: 1 }) => left,
        _ => new Product(left, right),
    };

    /// <summary>The larger of two.</summary>
    public static Amount Larger(Amount left, Amount right) => (left, right) switch
    {
        (Fixed a, Fixed b) => Math.Max(a.Value, b.Value),
        _ => new Greater(left, right),
    };

    /// <summary>The smaller of two.</summary>
    public static Amount Smaller(Amount left, Amount right) => (left, right) switch
    {
        (Fixed a, Fixed b) => Math.Min(a.Value, b.Value),
        _ => new Lesser(left, right),
    };

    /// <summary>An amount that several others are made of: worked out once for all of them.</summary>
    public static Amount Once(Amount amount, ref int slots) => amount is Fixed ? amount : new Kept(amount, slots++);

    /// <summary>The number for the values of the parameters.</summary>
    /// <param name="values">Those of one request.</param>
    /// <param name="kept">What was worked out already; a place that was not is negative.</param>
    public abstract double Of(object?[] values, Span<double> kept);

    /// <summary>The same for all requests.</summary>
    public sealed record Fixed(double Value) : Amount
    {
        public override double Of(object?[] values, Span<double> kept) => Value;
    }

    /// <summary>What a parameter says: a number, how many entries a list has, how many hits are wanted; null says nothing.</summary>
    public sealed record Given(Parameter Parameter) : Amount
    {
        public override double Of(object?[] values, Span<double> kept) => values[Parameter.Index] switch
        {
            int number => number,
            Array list => list.Length,
            NameQuery search => search.First,
            _ => 0,
        };
    }

    /// <summary>How many are reached from one in so many levels, each leading to so many more, the first included.</summary>
    public sealed record Levels(Amount Each, Parameter Depth) : Amount
    {
        public override double Of(object?[] values, Span<double> kept)
        {
            var (each, sum, level) = (Each.Of(values, kept), 1d, 1d);
            for (var depth = (int)values[Depth.Index]!; depth > 0; depth--)
            {
                level *= each;
                sum += level;
            }

            return sum;
        }
    }

    private sealed record Sum(Amount Left, Amount Right) : Amount
    {
        public override double Of(object?[] values, Span<double> kept) => Left.Of(values, kept) + Right.Of(values, kept);
    }

    private sealed record Product(Amount Left, Amount Right) : Amount
    {
        public override double Of(object?[] values, Span<double> kept) => Left.Of(values, kept) * Right.Of(values, kept);
    }

    private sealed record Greater(Amount Left, Amount Right) : Amount
    {
        public override double Of(object?[] values, Span<double> kept) => Math.Max(Left.Of(values, kept), Right.Of(values, kept));
    }

    private sealed record Lesser(Amount Left, Amount Right) : Amount
    {
        public override double Of(object?[] values, Span<double> kept) => Math.Min(Left.Of(values, kept), Right.Of(values, kept));
    }

    private sealed record Kept(Amount Amount, int Slot) : Amount
    {
        public override double Of(object?[] values, Span<double> kept)
        {
            if (kept[Slot] < 0)
            {
                kept[Slot] = Amount.Of(values, kept);
            }

            return kept[Slot];
        }
    }
}
