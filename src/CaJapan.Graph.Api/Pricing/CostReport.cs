using System.Globalization;
using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>What an operation costs with the values of one request.</summary>
/// <param name="Total">All of it.</param>
/// <param name="Limit">What it may cost.</param>
/// <param name="Fields">Each field with a selection, or with a list to count, by its path: what it costs without the fields below it. Where objects may be of several types, the dearest counts for the total.</param>
internal sealed record CostReport(double Total, int Limit, IReadOnlyDictionary<string, double> Fields)
{
    private const int Named = 3;

    /// <summary>The error of an operation that costs too much.</summary>
    public GraphQLError Error()
    {
        var dearest = Fields.OrderByDescending(field => field.Value).Take(Named)
            .Select(field => string.Create(CultureInfo.InvariantCulture, $"\"{field.Key}\" ({Math.Ceiling(field.Value):N0})"));
        return ErrorCatalog.Error(
            ErrorCatalog.CostTooHigh.Code,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The operation costs {Total:N0}; {Limit:N0} are allowed. Dearest are {string.Join(", ", dearest)}. Ask for smaller pages there, or for fewer levels. The request header \"GraphQL-Cost: report\" tells the cost of every field."));
    }

    /// <summary>The extensions of a response: <c>{"cost":{"total":…,"limit":…,"fields":{…}}}</c>.</summary>
    public JsonOutput ToJson()
    {
        var output = new JsonOutput();
        output.WriteRaw("{\"cost\":{\"total\":"u8);
        output.WriteNumber(Total);
        output.WriteRaw(",\"limit\":"u8);
        output.WriteNumber(Limit);
        output.WriteRaw(",\"fields\":"u8);
        var separator = (byte)'{';
        foreach (var (path, cost) in Fields)
        {
            output.WriteRaw(separator);
            output.WriteString(path);
            output.WriteRaw((byte)':');
            output.WriteNumber(Math.Round(cost, 1));
            separator = (byte)',';
        }

        output.WriteRaw(Fields.Count == 0 ? "{}}}"u8 : "}}}"u8);
        return output;
    }
}
