using System.Text;
using System.Xml;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>What both forms in XML have in common.</summary>
internal static class XmlText
{
    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });

    /// <summary>An attribute; nothing where there is no value. Characters that XML cannot hold are left out.</summary>
    public static void Attribute(this XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, Legal(value));
        }
    }

    /// <summary>A text without the characters that XML cannot hold.</summary>
    public static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                legal.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                legal.Append(text[i]).Append(text[++i]);
            }
        }

        return legal.ToString();
    }
}
