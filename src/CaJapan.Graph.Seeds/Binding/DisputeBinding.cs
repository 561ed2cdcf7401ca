using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The keys of a dispute.</summary>
internal static class DisputeBinding
{
    public static DisputeEntry? Dispute(Reader dispute) => dispute.Id("id", Kind.Dispute) is not { } id ? null : new()
    {
        Id = id,
        Question = dispute.RequiredText("question"),
        Status = dispute.RequiredWord("status", DisputeStatus.Settled),
        Sides = [.. dispute.RequiredMappings("sides", "side", Side).Select(side => side.Value)],
        SettledBy = dispute.References("settledBy", Kind.Fact),
    };

    public static DisputeSideEntry Side(Reader side) => new(side.RequiredText("answer"), side.References("facts", Kind.Fact));
}
