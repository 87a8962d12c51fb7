using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManagedKube.Components.FirstBoot;

/// <summary>Writes the records of cloud-init as YAML 1.1, which it reads.</summary>
internal static class CloudConfigYaml
{
    private static readonly ISerializer Serializer = new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithQuotingNecessaryStrings(quoteYaml1_1Strings: true)
        .WithIndentedSequences()
        .DisableAliases()
        .WithNewLine("\n")
        .Build();

    public static string Of(UserData data) => Serializer.Serialize(data);
}
