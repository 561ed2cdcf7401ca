using System.CommandLine;
using CaJapan.Graph.Api;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>print-schema</c>: the schema in the order it is meant to be read.</summary>
internal static class PrintSchemaVerb
{
    public static Command Create()
    {
        var verb = new Command("print-schema", "Print the GraphQL schema, descriptions included.");
        verb.SetAction(line => line.InvocationConfiguration.Output.Write(PublicSchema.Text));
        return verb;
    }
}
