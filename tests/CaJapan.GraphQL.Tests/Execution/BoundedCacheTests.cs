using CaJapan.GraphQL.Execution;

namespace CaJapan.GraphQL.Tests.Execution;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Drops_what_was_used_longest_ago()
    {
        var cache = new BoundedCache<string, int>(maxWeight: 2);
        cache.Add("a", 1, weight: 1);
        cache.Add("b", 2, weight: 1);
        cache.TryGet("a", out _).ShouldBeTrue();

        cache.Add("c", 3, weight: 1);

        cache.TryGet("a", out var kept).ShouldBeTrue();
        kept.ShouldBe(1);
        cache.TryGet("b", out _).ShouldBeFalse();
        cache.TryGet("c", out _).ShouldBeTrue();
    }

    [Fact]
    public void Keeps_the_first_of_two_values()
    {
        var cache = new BoundedCache<string, int>(maxWeight: 2);
        cache.Add("a", 1, weight: 1).ShouldBe(1);

        cache.Add("a", 2, weight: 1).ShouldBe(1);
    }

    [Fact]
    public void Does_not_give_up_everything_for_what_is_too_heavy()
    {
        var cache = new BoundedCache<string, int>(maxWeight: 2);
        cache.Add("a", 1, weight: 2);

        cache.Add("b", 2, weight: 3).ShouldBe(2);

        cache.TryGet("a", out _).ShouldBeTrue();
        cache.TryGet("b", out _).ShouldBeFalse();
    }
}
