using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;
using Microsoft.Extensions.Configuration;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Model.Tests;

/// <summary>The customers that are shipped as examples.</summary>
internal static class Customers
{
    /// <summary>Their files by the name of the stack, each with the keys <c>target</c> and <c>cluster</c>.</summary>
    public static ImmutableSortedDictionary<string, JsonObject> Files { get; } =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "customers"), "Pulumi.*.yaml")
            .ToImmutableSortedDictionary(path => Path.GetFileNameWithoutExtension(path)["Pulumi.".Length..], Load);

    /// <summary>Their definitions.</summary>
    public static ImmutableArray<FleetMember> All { get; } = [.. Files.Select(file => new FleetMember(file.Key, Read(file.Value).Definition!))];

    /// <summary>Reads a definition.</summary>
    /// <exception cref="FormatException">Two keys differ in case only.</exception>
    public static (ClusterDefinition? Definition, ImmutableArray<Finding> Findings) Read(JsonObject file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString()));
        return ClusterDefinitionReader.Read(new ConfigurationBuilder().AddJsonStream(stream).Build());
    }

    private static JsonObject Load(string path)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(path);
        yaml.Load(reader);
        var config = (YamlMappingNode)((YamlMappingNode)yaml.Documents[0].RootNode)["config"];
        return new JsonObject(config.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!.Split(':')[1], Convert(entry.Value))));
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Convert(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Convert)]),
        _ => JsonValue.Create(((YamlScalarNode)node).Value),
    };
}
