using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManagedKube.Talos.Yaml;

/// <summary>Writes records as YAML that readers of YAML 1.1 and 1.2 understand alike.</summary>
internal static class YamlText
{
    private static readonly ISerializer Serializer = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithQuotingNecessaryStrings(quoteYaml1_1Strings: true)
        .WithIndentedSequences()
        .DisableAliases()
        .WithNewLine("\n")
        .Build();

    public static string Of(object document) => Serializer.Serialize(document);
}
