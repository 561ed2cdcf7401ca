using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaJapan.Graph.Api.Answering;

namespace CaJapan.Graph.Server.Http;

/// <summary>The section <c>Limits</c> of the configuration, such as the variable <c>Limits__Cost=20000</c>; the time is told in seconds.</summary>
internal static class LimitsSection
{
    private const string Section = "Limits";

    // The parser is the one stage that takes room on the stack for what it may nest.
    private const int MostRecursion = 1_000;
    private const int SecondsOfDay = 86_400;

    private static readonly SortedDictionary<string, (int Most, Func<ServiceLimits, int, ServiceLimits> Set)> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ServiceLimits.BodyBytes)] = (int.MaxValue, (limits, value) => limits with { BodyBytes = value }),
        [nameof(ServiceLimits.Cost)] = (int.MaxValue, (limits, value) => limits with { Cost = value }),
        [nameof(ServiceLimits.DirectivesPerLocation)] = (int.MaxValue, (limits, value) => limits with { DirectivesPerLocation = value }),
        [nameof(ServiceLimits.FieldComparisons)] = (int.MaxValue, (limits, value) => limits with { FieldComparisons = value }),
        [nameof(ServiceLimits.Fields)] = (int.MaxValue, (limits, value) => limits with { Fields = value }),
        [nameof(ServiceLimits.FragmentVisits)] = (int.MaxValue, (limits, value) => limits with { FragmentVisits = value }),
        [nameof(ServiceLimits.IntrospectionListDepth)] = (int.MaxValue, (limits, value) => limits with { IntrospectionListDepth = value }),
        [nameof(ServiceLimits.Levels)] = (int.MaxValue, (limits, value) => limits with { Levels = value }),
        [nameof(ServiceLimits.ListLength)] = (int.MaxValue, (limits, value) => limits with { ListLength = value }),
        [nameof(ServiceLimits.OfTypeDepth)] = (int.MaxValue, (limits, value) => limits with { OfTypeDepth = value }),
        [nameof(ServiceLimits.OperationTime)] = (SecondsOfDay, (limits, value) => limits with { OperationTime = TimeSpan.FromSeconds(value) }),
        [nameof(ServiceLimits.PageLength)] = (int.MaxValue, (limits, value) => limits with { PageLength = value }),
        [nameof(ServiceLimits.ParserRecursion)] = (MostRecursion, (limits, value) => limits with { ParserRecursion = value }),
        [nameof(ServiceLimits.ReportedErrors)] = (int.MaxValue, (limits, value) => limits with { ReportedErrors = value }),
        [nameof(ServiceLimits.Tokens)] = (int.MaxValue, (limits, value) => limits with { Tokens = value }),
    };

    /// <summary>The limits that are set; those that are not have their defaults.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="problem">Which setting makes no limit, and why.</param>
    public static bool TryRead(IConfiguration configuration, [NotNullWhen(true)] out ServiceLimits? limits, [NotNullWhen(false)] out string? problem)
    {
        var read = new ServiceLimits();
        problem = null;
        limits = null;
        foreach (var setting in configuration.GetSection(Section).GetChildren())
        {
            if (!Settings.TryGetValue(setting.Key, out var known))
            {
                problem = $"There is no limit \"{setting.Path}\". There are {string.Join(", ", Settings.Keys)}.";
                return false;
            }

            if (!int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1 || value > known.Most)
            {
                problem = string.Create(CultureInfo.InvariantCulture, $"\"{setting.Path}\" is \"{setting.Value}\", but has to be a whole number from 1 to {known.Most:N0}.");
                return false;
            }

            read = known.Set(read, value);
        }

        limits = read;
        return true;
    }
}
