using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Documents;
using Microsoft.Extensions.Configuration;

namespace CaJapan.Graph.Server.Tests.Documents;

public sealed class TrustedDocumentsTests
{
    [Theory]
    [InlineData(null, "true", "TrustedDocuments:Only is true, but TrustedDocuments:Folder names no folder: nothing could be answered.")]
    [InlineData(null, "yes", "TrustedDocuments:Only is 'yes', but has to be true or false.")]
    [InlineData("no-such-folder", null, "TrustedDocuments:Folder cannot be read: ")]
    public void Refuses_settings_that_make_no_sense(string? folder, string? only, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["TrustedDocuments:Folder"] = folder,
            ["TrustedDocuments:Only"] = only,
        }).Build();

        Should.Throw<ConfigurationException>(() => TrustedDocuments.Read(configuration)).Message.ShouldStartWith(message);
    }
}
