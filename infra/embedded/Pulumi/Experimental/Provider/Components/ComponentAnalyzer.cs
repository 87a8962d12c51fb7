using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Pulumi.Experimental.Provider;

/// <summary>Infers the schema of a package from its component classes.</summary>
public sealed partial class ComponentAnalyzer
{
    private static readonly string[] Languages = ["nodejs", "python", "csharp", "java", "go"];

    private ComponentAnalyzer()
    {
    }

    /// <summary>The schema of a package of all components of an assembly.</summary>
    /// <inheritdoc cref="GenerateSchema(Metadata, Type[])"/>
    public static PackageSpec GenerateSchema(Metadata metadata, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return GenerateSchema(metadata, ComponentTypes.Find(assembly));
    }

    /// <summary>The schema of a package of these components.</summary>
    /// <exception cref="ArgumentException">A name is not allowed, or a class cannot be described; the message tells which.</exception>
    public static PackageSpec GenerateSchema(Metadata metadata, params Type[] componentTypes)
    {
        CheckNames(metadata);
        if (componentTypes is null or [])
            throw new ArgumentException("At least one component type must be provided.", nameof(componentTypes));

        var analyzer = new PropertyAnalyzer(metadata.Name);
        var components = componentTypes.ToDictionary(type => type.Name, type => Analyze(analyzer, type));
        var settings = ImmutableSortedDictionary<string, object>.Empty.Add("respectSchemaVersion", true);
        return new()
        {
            Name = metadata.Name,
            Version = metadata.Version ?? "",
            Namespace = metadata.Namespace ?? "",
            DisplayName = metadata.DisplayName ?? metadata.Name,
            Language = Languages.ToImmutableSortedDictionary(language => language, _ => settings),
            Resources = Qualify(metadata, components),
            Types = Qualify(metadata, analyzer.Types),
        };
    }

    /// <summary>The component class of a name, first among the given ones and then in the assembly; null if there is none.</summary>
    public static Type? FindComponentType(string name, Assembly assembly, Type[]? componentTypes = null)
        => componentTypes?.FirstOrDefault(type => type.Name == name)
            ?? ComponentTypes.Find(assembly).FirstOrDefault(type => type.Name == name);

    private static ResourceSpec Analyze(PropertyAnalyzer analyzer, Type type)
    {
        if (!typeof(ComponentResource).IsAssignableFrom(type))
            throw new ArgumentException($"Type {type.Name} must inherit from {nameof(ComponentResource)}.");

        var inputs = analyzer.Analyze(ComponentTypes.GetArgsType(type));
        var outputs = analyzer.Analyze(type);
        return new(inputs.Properties, inputs.Required, outputs.Properties, outputs.Required);
    }

    private static ImmutableSortedDictionary<string, T> Qualify<T>(Metadata metadata, IEnumerable<KeyValuePair<string, T>> specs)
        => specs.ToImmutableSortedDictionary(spec => $"{metadata.Name}:index:{spec.Key}", spec => spec.Value);

    private static void CheckNames(Metadata metadata)
    {
        if (string.IsNullOrWhiteSpace(metadata?.Name))
            throw new ArgumentException("Package name cannot be empty or whitespace", nameof(metadata));
        if (!PackageName().IsMatch(metadata.Name))
        {
            throw new ArgumentException(
                $"The package name '{metadata.Name}' must start with a letter and contain only letters, digits, '-' and '_'.", nameof(metadata));
        }

        if (metadata.Namespace is not null && !NamespaceName().IsMatch(metadata.Namespace))
        {
            throw new ArgumentException(
                $"The namespace '{metadata.Namespace}' must start with a letter and contain only lower-case letters, digits and '-'.", nameof(metadata));
        }
    }

    [GeneratedRegex(@"\A[a-zA-Z][-a-zA-Z0-9_]*\z")]
    private static partial Regex PackageName();

    [GeneratedRegex(@"\A[a-z][-a-z0-9]*\z")]
    private static partial Regex NamespaceName();
}
