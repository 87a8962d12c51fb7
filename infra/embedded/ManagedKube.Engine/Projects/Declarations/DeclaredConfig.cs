using System.Collections.Immutable;

namespace ManagedKube.Engine.Projects.Declarations;

/// <summary>A stack's configuration together with what its project declares.</summary>
public static class DeclaredConfig
{
    /// <summary>The configuration with the project's values where the stack sets none.</summary>
    public static ImmutableSortedDictionary<string, ConfigValue> WithDefaults(this ProjectFile project, ImmutableSortedDictionary<string, ConfigValue> config) =>
        config.AddRange(project.Config.Values
            .Where(declaration => declaration.Default is not null && !config.ContainsKey(declaration.Key))
            .Select(declaration => KeyValuePair.Create(declaration.Key, declaration.Default!)));

    /// <summary>Everything in which a stack's configuration is not as its project declares it; empty where it is.</summary>
    public static ImmutableArray<string> Check(this ProjectFile project, string stack, ImmutableSortedDictionary<string, ConfigValue> config)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var missing = project.Config.Values
            .Where(declaration => declaration.IsRequired && !config.ContainsKey(declaration.Key))
            .Select(declaration => $"'{declaration.Key}'")
            .ToList();
        if (missing.Count > 0)
            problems.Add($"these values are missing, which {Path.GetFileName(project.Path)} requires: {string.Join(", ", missing)}. Set each with 'mk config set {stack} KEY VALUE'");
        foreach (var declaration in project.Config.Values)
            if (declaration.Type is { } type && config.TryGetValue(declaration.Key, out var value))
            {
                if (declaration.IsSecret && !value.IsSecret)
                {
                    problems.Add(
                        $"'{declaration.Key}' must be encrypted, since it is secret. Set it again with 'mk config set {stack} {declaration.Key} --secret'");
                }
                if (!type.Accepts(value))
                    problems.Add($"'{declaration.Key}' must be of type '{type}'");
            }
        return problems.ToImmutable();
    }
}
