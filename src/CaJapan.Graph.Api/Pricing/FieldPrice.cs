namespace CaJapan.Graph.Api.Pricing;

/// <summary>What a field with a selection costs for each object that it is a field of.</summary>
/// <param name="ResponseName">Its name in the response.</param>
/// <param name="Finding">To find its objects.</param>
/// <param name="Objects">How many it has.</param>
/// <param name="Below">What each of them costs.</param>
internal sealed record FieldPrice(string ResponseName, Amount Finding, Amount Objects, SelectionPrice Below)
{
    /// <summary>All of it.</summary>
    public Amount Total { get; } = Finding + (Objects * Below.Total);
}
