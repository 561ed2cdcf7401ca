using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>Prints syntax nodes as GraphQL, always in the same layout. Reading the text again gives the same tree.</summary>
public sealed partial class Printer
{
    private const int LineLength = 80;

    private readonly StringBuilder _text = new();
    private int _indent;

    private Printer()
    {
    }

    /// <summary>The node in GraphQL, indented by two spaces, without a line end at its end.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new Printer();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode it:
                Write(it.Value);
                break;
            case DocumentNode it:
                WriteAll(it.Definitions, "\n\n");
                break;
            case ExecutableDefinitionNode or VariableDefinitionNode or SelectionSetNode or SelectionNode or ArgumentNode or DirectiveNode:
                WriteExecutable(node);
                break;
            case ValueNode or ObjectFieldNode:
                WriteValue(node);
                break;
            case NamedTypeNode it:
                Write(it.Name);
                break;
            case ListTypeNode it:
                Write("[");
                Write(it.Type);
                Write("]");
                break;
            case NonNullTypeNode it:
                Write(it.Type);
                Write("!");
                break;
            case TypeSystemExtensionNode it:
                WriteExtension(it);
                break;
            default:
                WriteDefinition(node);
                break;
        }
    }

    private void WriteExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode it:
                WriteOperation(it);
                break;
            case FragmentDefinitionNode it:
                WriteDescription(it.Description);
                Write("fragment ");
                Write(it.Name);
                WriteBetween("(", it.VariableDefinitions, ", ", ")");
                Write(" on ");
                Write(it.TypeCondition);
                WriteDirectives(it.Directives);
                WriteBlock(" ", it.SelectionSet.Selections);
                break;
            case VariableDefinitionNode it:
                WriteDescription(it.Description);
                Write(it.Variable);
                Write(": ");
                Write(it.Type);
                WriteDefaultValue(it.DefaultValue);
                WriteDirectives(it.Directives);
                break;
            case SelectionSetNode it:
                WriteBlock("", it.Selections);
                break;
            case FieldNode it:
                WriteField(it);
                break;
            case FragmentSpreadNode it:
                Write("...");
                Write(it.Name);
                WriteDirectives(it.Directives);
                break;
            case InlineFragmentNode it:
                Write("...");
                WriteAfter(" on ", it.TypeCondition);
                WriteDirectives(it.Directives);
                WriteBlock(" ", it.SelectionSet.Selections);
                break;
            case ArgumentNode it:
                Write(it.Name);
                Write(": ");
                Write(it.Value);
                break;
            case DirectiveNode it:
                Write("@");
                Write(it.Name);
                WriteBetween("(", it.Arguments, ", ", ")");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteOperation(OperationDefinitionNode it)
    {
        if (it is { Description: null, Operation: OperationType.Query, Name: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true })
        {
            Write(it.SelectionSet);
            return;
        }

        WriteDescription(it.Description);
        Write(it.Operation.Keyword);
        WriteAfter(" ", it.Name);
        if (!it.VariableDefinitions.IsEmpty)
        {
            var isMultiline = it.VariableDefinitions.Any(variable => Print(variable).Contains('\n', StringComparison.Ordinal));
            Write(it.Name is null ? " " : "");
            WriteBetween(isMultiline ? "(\n" : "(", it.VariableDefinitions, isMultiline ? "\n" : ", ", isMultiline ? "\n)" : ")");
        }

        WriteDirectives(it.Directives);
        WriteBlock(" ", it.SelectionSet.Selections);
    }

    private void WriteField(FieldNode it)
    {
        var start = _text.Length;
        if (it.Alias is not null)
        {
            Write(it.Alias);
            Write(": ");
        }

        Write(it.Name);
        if (!it.Arguments.IsEmpty)
        {
            var arguments = it.Arguments.Select(Print).ToList();
            var onOneLine = $"({string.Join(", ", arguments)})";
            WriteItems(arguments, oneALine: _text.Length - start + onOneLine.Length > LineLength);
        }

        WriteDirectives(it.Directives);
        WriteBlock(" ", it.SelectionSet?.Selections ?? []);
    }

    private void WriteValue(SyntaxNode node)
    {
        switch (node)
        {
            case VariableNode it:
                Write("$");
                Write(it.Name);
                break;
            case IntValueNode it:
                Write(it.Value);
                break;
            case FloatValueNode it:
                Write(it.Value);
                break;
            case StringValueNode it:
                Write(it.Block ? BlockString.Print(it.Value) : StringValue.Print(it.Value));
                break;
            case BooleanValueNode it:
                Write(it.Value ? "true" : "false");
                break;
            case NullValueNode:
                Write("null");
                break;
            case EnumValueNode it:
                Write(it.Value);
                break;
            case ListValueNode it:
                Write("[");
                WriteAll(it.Values, ", ");
                Write("]");
                break;
            case ObjectValueNode it:
                Write("{");
                WriteAll(it.Fields, ", ");
                Write("}");
                break;
            case ObjectFieldNode it:
                Write(it.Name);
                Write(": ");
                Write(it.Value);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteDefaultValue(ValueNode? value) => WriteAfter(" = ", value);

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            Write(description);
            Write("\n");
        }
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            WriteAfter(" ", directive);
        }
    }

    // Items between parentheses: on one line, or each on its own, indented.
    private void WriteItems(List<string> items, bool oneALine)
    {
        Write("(");
        _indent += oneALine ? 1 : 0;
        Write(oneALine ? "\n" : "");
        for (var i = 0; i < items.Count; i++)
        {
            Write(i == 0 ? "" : oneALine ? "\n" : ", ");
            Write(items[i]);
        }

        _indent -= oneALine ? 1 : 0;
        Write(oneALine ? "\n)" : ")");
    }

    // Items between braces, each on a line of its own; nothing where there are none.
    private void WriteBlock<T>(string before, ImmutableArray<T> items)
        where T : SyntaxNode
    {
        if (items.IsEmpty)
        {
            return;
        }

        Write(before);
        Write("{");
        _indent++;
        foreach (var item in items)
        {
            WriteAfter("\n", item);
        }

        _indent--;
        Write("\n}");
    }

    private void WriteBetween<T>(string open, ImmutableArray<T> items, string separator, string close)
        where T : SyntaxNode
    {
        if (!items.IsEmpty)
        {
            Write(open);
            WriteAll(items, separator);
            Write(close);
        }
    }

    private void WriteAll<T>(ImmutableArray<T> items, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < items.Length; i++)
        {
            WriteAfter(i == 0 ? "" : separator, items[i]);
        }
    }

    private void WriteAfter(string before, SyntaxNode? node)
    {
        if (node is not null)
        {
            Write(before);
            Write(node);
        }
    }

    // Every line begins at the present indent, those inside a block string too.
    private void Write(string text)
    {
        var rest = text.AsSpan();
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            _text.Append(rest[..(end + 1)]).Append(' ', 2 * _indent);
            rest = rest[(end + 1)..];
        }

        _text.Append(rest);
    }
}
