using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>A property of a resource class that the engine's response sets.</summary>
internal sealed class OutputProperty
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<OutputProperty>> Cache = new();

    private readonly MethodInfo _setter;
    private readonly GenericFactory _factory;

    private OutputProperty(PropertyInfo property)
    {
        var context = $"[Output] {property.DeclaringType!.FullName}.{property.Name}";
        if (!TargetType.IsGeneric(property.PropertyType, typeof(Output<>)))
            throw new RunException($"{context} has an incorrect type: output properties must be of type Output<T>.");

        var valueType = property.PropertyType.GenericTypeArguments[0];
        TargetType.Check(context, valueType);

        // A private setter can only be seen through the type that declares it.
        _setter = property.DeclaringType.GetProperty(property.Name, MemberFlags)?.GetSetMethod(nonPublic: true)
            ?? throw new InvalidOperationException($"{context} has no setter.");
        _factory = GenericFactory.Of(valueType);
        WireName = property.GetCustomAttribute<OutputAttribute>()!.Name ?? property.Name;
    }

    private const BindingFlags MemberFlags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public string WireName { get; }

    /// <summary>Gives the output properties of a resource outputs that are still to be resolved.</summary>
    /// <param name="resource">The resource under construction.</param>
    /// <param name="onlyOfEveryResource">
    /// Whether to leave alone the properties of subclasses: those of a component are set by the component itself.
    /// </param>
    /// <returns>The producing sides by wire name.</returns>
    public static ImmutableDictionary<string, OutputSource> Initialize(Resource resource, bool onlyOfEveryResource)
    {
        var sources = ImmutableDictionary.CreateBuilder<string, OutputSource>();
        foreach (var property in Of(resource.GetType(), onlyOfEveryResource))
        {
            var source = property._factory.CreateOutputSource(resource);
            property._setter.Invoke(resource, [source.Output]);
            sources.Add(property.WireName, source);
        }

        return sources.ToImmutable();
    }

    private static ImmutableArray<OutputProperty> Of(Type type, bool onlyOfEveryResource)
        => Cache.GetOrAdd(
            onlyOfEveryResource ? typeof(Resource) : type,
            static type =>
            [
                .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.GetCustomAttribute<OutputAttribute>() is not null)
                    .Select(property => new OutputProperty(property)),
            ]);
}
