using System.Text;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>Texts in the order of their code points.</summary>
internal static class CodePoints
{
    public static Comparer<string> Order { get; } = Comparer<string>.Create((x, y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y)));
}
