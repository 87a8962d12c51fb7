using System.Collections.Immutable;
using Pulumi.Protocol.Paths;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects;

/// <summary>What <c>Pulumi.STACK.yaml</c> says; secret values stay encrypted until they are asked for.</summary>
public sealed class StackFile
{
    private StackFile(YamlFile yaml, ImmutableSortedDictionary<string, YamlNode> config, string? encryptionSalt)
    {
        Yaml = yaml;
        Config = config;
        EncryptionSalt = encryptionSalt;
    }

    /// <summary>Full path of the file.</summary>
    public string Path => Yaml.Path;

    /// <summary>Salt of the passphrase provider; null where the file has none.</summary>
    public string? EncryptionSalt { get; }

    /// <summary>The configuration by full key (<c>namespace:name</c>), as YAML nodes, which know their place in the file.</summary>
    public ImmutableSortedDictionary<string, YamlNode> Config { get; }

    internal YamlFile Yaml { get; }

    /// <summary>Whether any value is encrypted.</summary>
    public bool HasSecrets => Config.Values.Any(StackConfigValues.HoldsSecret);

    /// <summary>Reads a stack file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="project">Name of the project, to which keys without a namespace belong.</param>
    /// <exception cref="ProjectException">It is missing or wrong.</exception>
    public static StackFile Load(string path, string project)
    {
        var yaml = YamlFile.Load(System.IO.Path.GetFullPath(path));
        var config = ImmutableSortedDictionary.CreateBuilder<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in (yaml.Map(yaml.Root, "config") ?? []).Children)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name })
                throw yaml.Error(key, "a configuration key must be a text of the form namespace:name.");
            var full = FullKey(name, project);
            if (!config.TryAdd(full, value))
                throw yaml.Error(key, $"'{full}' is given twice.");
        }
        return new StackFile(yaml, config.ToImmutable(), yaml.Text(yaml.Root, "encryptionsalt"));
    }

    /// <summary>The value at a place of the configuration as a program would get it; null where there is none.</summary>
    /// <param name="place">The key as <c>namespace:name</c>, and the way to a value in it.</param>
    /// <param name="decrypt">Decrypts a secret; called only where there is one.</param>
    /// <exception cref="ProjectException">The value is wrong, or a secret cannot be decrypted.</exception>
    public ConfigValue? Find(PropertyPath place, Func<string, string> decrypt)
    {
        YamlNode? at = null;
        foreach (var step in place.Elements)
            at = (at, step) switch
            {
                (null, { Key: { } key }) => Config.GetValueOrDefault(key),
                (YamlMappingNode map, { Key: { } key }) => YamlFile.Find(map, key),
                (YamlSequenceNode list, { Key: null, IsWildcard: false }) => list.Children.ElementAtOrDefault(step.Index),
                _ => null,
            } ?? MissingNode;
        return at is null || ReferenceEquals(at, MissingNode) ? null : new StackConfigValues(Yaml, decrypt).Read(at);
    }

    /// <summary>The values as a program gets them.</summary>
    /// <param name="decrypt">Decrypts a secret; called only where there is one.</param>
    /// <exception cref="ProjectException">A value is wrong, or a secret cannot be decrypted.</exception>
    public ImmutableSortedDictionary<string, ConfigValue> Decrypt(Func<string, string> decrypt)
    {
        var values = new StackConfigValues(Yaml, decrypt);
        return Config.ToImmutableSortedDictionary(item => item.Key, item => values.Read(item.Value), StringComparer.Ordinal);
    }

    private static YamlScalarNode MissingNode { get; } = new();

    // Old files have keys of the form namespace:config:name.
    internal static string FullKey(string key, string project) => key.Split(':') switch
    {
        [var name] => $"{project}:{name}",
        [var space, "config", var name] => $"{space}:{name}",
        _ => key,
    };
}
