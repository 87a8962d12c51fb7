using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManagedKube.Talos.Yaml;

/// <summary>Writes records as YAML that readers of YAML 1.1 and 1.2 understand alike.</summary>
internal static class YamlText
{
    internal const string Separator = "---\n";

    private static readonly ISerializer Serializer = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithQuotingNecessaryStrings(quoteYaml1_1Strings: true)
        .WithEventEmitter(next => new BlockTextEmitter(next))
        .WithIndentedSequences()
        .DisableAliases()
        .WithNewLine("\n")
        .Build();

    public static string Of(object document) => Serializer.Serialize(document);

    /// <summary>One text of several documents.</summary>
    public static string OfAll(IEnumerable<object> documents) => string.Join(Separator, documents.Select(Of));
}
