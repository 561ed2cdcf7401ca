using System.CommandLine;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Verbs;

/// <summary>The part of a command line that is a GraphQL request: <c>FILE|- --variables JSON --operation NAME</c>.</summary>
internal sealed class RequestInput
{
    private readonly Argument<string> _file = new("FILE") { Description = "File with the GraphQL document; - reads it from standard input." };

    private readonly Option<string?> _variables = new("--variables") { Description = "The variables' values, a JSON object.", HelpName = "JSON" };

    private readonly Option<string?> _operation = new("--operation") { Description = "Which operation of the document is meant, where it has several.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_variables);
        command.Add(_operation);
    }

    /// <summary>The request.</summary>
    /// <returns>Null where there is none to be had, which is told on the error stream.</returns>
    public async Task<GraphQLRequest?> ReadAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var error = line.InvocationConfiguration.Error;
        var file = line.GetRequiredValue(_file);
        string document;
        try
        {
            document = await (file == "-" ? Console.In.ReadToEndAsync(cancellationToken) : File.ReadAllTextAsync(file, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The document cannot be read: {exception.Message}");
            return null;
        }

        if (!RequestDecoder.TryDecodeParameters(document, documentId: null, line.GetValue(_operation), line.GetValue(_variables), extensions: null, out var request, out var fault))
        {
            await error.WriteLineAsync(fault.Message);
        }

        return request;
    }
}
