using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Binding;

/// <content>Mappings within the mapping.</content>
internal sealed partial class Reader
{
    public Located<T>? RequiredMapping<T>(string key, string noun, Func<Reader, T?> bind)
        where T : class => context.One(Ask(key, required: true, noun), noun, bind);

    public ImmutableArray<Located<T>> Mappings<T>(string key, string noun, Func<Reader, T?> bind)
        where T : class => [.. AskList(key, $"list of {noun}").Select(node => context.One(node, noun, bind)).OfType<Located<T>>()];

    /// <summary>As <see cref="Mappings"/>, but the key must be there; its list may be empty.</summary>
    public ImmutableArray<Located<T>> RequiredMappings<T>(string key, string noun, Func<Reader, T?> bind)
        where T : class => context.All(Ask(key, required: true, $"list of {noun}"), noun, bind);
}
