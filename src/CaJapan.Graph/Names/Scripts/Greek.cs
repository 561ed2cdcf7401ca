using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>The Greek letters, with and without accent, in Latin ones.</summary>
internal static class Greek
{
    public static readonly FrozenDictionary<char, string> Letters = LetterTable.Read(
        "αa άa βv γg δd εe έe ζz ηi ήi θth ιi ίi ϊi",
        "ΐi κk λl μm νn ξx οo όo πp ρr σs ςs τt υy",
        "ύy ϋy ΰy φf χch ψps ωo ώo");
}
