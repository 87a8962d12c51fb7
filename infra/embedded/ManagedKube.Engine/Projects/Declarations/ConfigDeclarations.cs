using System.Collections.Immutable;
using ManagedKube.Engine.Secrets;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects.Declarations;

/// <summary>Reads what <c>config</c> of a project file declares.</summary>
internal sealed class ConfigDeclarations(YamlFile yaml, string project)
{
    private static readonly string[] Members = ["type", "items", "description", "secret", "default", "value"];

    /// <exception cref="ProjectException">A declaration is wrong.</exception>
    public ImmutableSortedDictionary<string, ConfigDeclaration> Read()
    {
        var declarations = ImmutableSortedDictionary.CreateBuilder<string, ConfigDeclaration>(StringComparer.Ordinal);
        // A plain text there is the folder of the stack files in old project files.
        if (YamlFile.Find(yaml.Root, "config") is not YamlMappingNode map)
            return declarations.ToImmutable();
        foreach (var (key, value) in map.Children)
        {
            var name = key is YamlScalarNode { Value: { Length: > 0 } text }
                ? StackFile.FullKey(text, project)
                : throw yaml.Error(key, "a configuration key must be a text.");
            if (!declarations.TryAdd(name, Read(name, value)))
                throw yaml.Error(key, $"'{name}' is declared twice.");
        }
        return declarations.ToImmutable();
    }

    private ConfigDeclaration Read(string key, YamlNode node)
    {
        if (node is not YamlMappingNode map)
            return new ConfigDeclaration { Key = key, Default = Value(node) };
        if (map.Children.Keys.FirstOrDefault(member => (member as YamlScalarNode)?.Value is not { } name || !Members.Contains(name)) is { } unknown)
            throw yaml.Error(unknown, $"a declaration has {string.Join(", ", Members.Select(member => $"'{member}'"))}; '{unknown}' is none of them.");
        var type = YamlFile.Find(map, "type") is null ? null : ReadType(map);
        var isOwn = key.StartsWith($"{project}:", StringComparison.Ordinal);
        var given = YamlFile.Find(map, "default") ?? YamlFile.Find(map, "value");
        if (!isOwn && type is not null)
            throw yaml.Error(map, $"'{key}' belongs to another package, which declares its type itself: give it a 'value' only.");
        var isSecret = yaml.Text(map, "secret") is "true";
        var value = given is null ? null : Value(given) with { IsSecret = isSecret };
        if (value is not null && type is not null && !type.Accepts(value))
            throw yaml.Error(given!, $"the default of '{key}' must be of type '{type}'.");
        return new ConfigDeclaration { Key = key, Type = type, IsSecret = isSecret, Default = value, IsRequired = isOwn && value is null };
    }

    private ConfigType ReadType(YamlMappingNode map)
    {
        var name = yaml.Text(map, "type") ?? "";
        if (!ConfigType.Names.Contains(name))
            throw yaml.Error(YamlFile.Find(map, "type") ?? map, $"there is no type '{name}'. The types are: {string.Join(", ", ConfigType.Names)}.");
        if (name != ConfigType.Array)
            return new ConfigType(name);
        return yaml.Map(map, "items") is { } items
            ? new ConfigType(name, ReadType(items))
            : throw yaml.Error(map, "an 'array' needs 'items' with the type of its elements.");
    }

    private ConfigValue Value(YamlNode node) => new StackConfigValues(yaml, _ => throw new SecretsException("A project file cannot hold encrypted values.")).Read(node);
}
