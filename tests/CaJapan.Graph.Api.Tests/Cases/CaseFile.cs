using System.Text;
using System.Text.Json;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Api.Tests.Cases;

/// <summary>One feature shown by example: a GraphQL document, then sections headed <c>--- name</c>: its variables, and what is expected of it (<c>plan</c>, <c>cypher</c>, <c>errors</c>).</summary>
internal sealed class CaseFile
{
    private const string Heading = "--- ";

    private readonly string _path;
    private readonly OrderedDictionary<string, string> _sections = new(StringComparer.Ordinal);

    private CaseFile(string path)
    {
        _path = path;
        var name = "document";
        var text = new StringBuilder();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                _sections.Add(name, text.ToString());
                text.Clear();
                name = line[Heading.Length..];
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        _sections.Add(name, text.ToString());
    }

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.case").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public GraphQLRequest Request => new() { Query = DocumentText.From(_sections["document"]), Variables = Variables };

    private static string Folder => Path.Combine(Repository.Root, "tests", "CaJapan.Graph.Api.Tests", "Cases");

    private ObjectInput Variables
    {
        get
        {
            if (!_sections.TryGetValue("variables", out var json))
            {
                return ObjectInput.Empty;
            }

            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            return (ObjectInput)JsonInput.Read(ref reader);
        }
    }

    public static CaseFile Read(string name) => new(Path.Combine(Folder, $"{name}.case"));

    public bool Has(string section) => _sections.ContainsKey(section);

    public string this[string section] => _sections[section].TrimEnd('\n');

    /// <summary>Writes a section anew, as the last one where it is new.</summary>
    public void Write(string section, string text)
    {
        _sections[section] = text + "\n";
        File.WriteAllText(_path, string.Concat(_sections.Select((s, i) => i == 0 ? s.Value : $"{Heading}{s.Key}\n{s.Value}")));
    }

    public override string ToString() => Path.GetFileName(_path);
}
