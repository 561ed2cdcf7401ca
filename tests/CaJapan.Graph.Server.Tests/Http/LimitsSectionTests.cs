using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Server.Http;
using Microsoft.Extensions.Configuration;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class LimitsSectionTests
{
    [Fact]
    public void Leaves_what_is_not_set_as_it_is_by_default()
    {
        LimitsSection.TryRead(Configuration("Limits:Cost", "20000"), out var limits, out _).ShouldBeTrue();

        limits.ShouldBe(new ServiceLimits { Cost = 20_000 });
    }

    [Fact]
    public void Sets_every_limit_there_is()
    {
        foreach (var property in typeof(ServiceLimits).GetProperties())
        {
            LimitsSection.TryRead(Configuration($"Limits:{property.Name}", "7"), out var limits, out var problem).ShouldBeTrue(problem);

            property.GetValue(limits).ShouldBe(property.PropertyType == typeof(int) ? 7 : TimeSpan.FromSeconds(7));
        }
    }

    [Theory]
    [InlineData("Limits:Costs", "7", "There is no limit \"Limits:Costs\". There are BodyBytes, Cost, ")]
    [InlineData("Limits:Cost", "0", "\"Limits:Cost\" is \"0\", but has to be a whole number from 1 to 2,147,483,647.")]
    [InlineData("Limits:Cost", "-1", "\"Limits:Cost\" is \"-1\", but has to be a whole number from 1 to ")]
    [InlineData("Limits:ParserRecursion", "100000", "\"Limits:ParserRecursion\" is \"100000\", but has to be a whole number from 1 to 1,000.")]
    [InlineData("Limits:OperationTime", "soon", "\"Limits:OperationTime\" is \"soon\", but has to be a whole number from 1 to 86,400.")]
    public void Tells_which_setting_makes_no_limit(string key, string value, string beginning)
    {
        LimitsSection.TryRead(Configuration(key, value), out _, out var problem).ShouldBeFalse();

        problem.ShouldStartWith(beginning);
    }

    private static IConfiguration Configuration(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build();
}
