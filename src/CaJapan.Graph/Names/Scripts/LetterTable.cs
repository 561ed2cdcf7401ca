using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>Reads the table of a script: words of one letter and what stands for it in Latin letters.</summary>
internal static class LetterTable
{
    public static FrozenDictionary<char, string> Read(params string[] rows) => rows.SelectMany(row => row.Split(' ')).ToFrozenDictionary(entry => entry[0], entry => entry[1..]);
}
