using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>An interface with <see cref="DiscriminatedUnionDiscriminatorAttribute"/>.</summary>
internal sealed class DiscriminatedUnion
{
    private readonly string _property;

    private DiscriminatedUnion(Type type, string property)
    {
        _property = property;
        Cases = [.. type.GetCustomAttributes<DiscriminatedUnionCaseAttribute>().Select(c => (c.Tag, c.Type))];
        foreach (var (tag, caseType) in Cases)
        {
            if (!type.IsAssignableFrom(caseType))
                throw new InvalidOperationException($"{type.FullName} has the case \"{tag}\" of type {caseType.FullName}, which does not implement it.");
        }
    }

    /// <summary>The classes, with the values of the discriminating property that stand for them.</summary>
    public ImmutableArray<(string Tag, Type Type)> Cases { get; }

    /// <summary>What the attributes of an interface say, or null if the type is not such an interface.</summary>
    /// <exception cref="InvalidOperationException">A case does not implement the interface.</exception>
    public static DiscriminatedUnion? Of(Type type)
        => type.IsInterface && type.GetCustomAttribute<DiscriminatedUnionDiscriminatorAttribute>() is { } attribute
            ? new(type, attribute.PropertyName)
            : null;

    /// <summary>The class that a value of a response is to be read into.</summary>
    public bool TryFindType(object value, [NotNullWhen(true)] out Type? type, [NotNullWhen(false)] out string? problem)
    {
        type = null;
        if (value is not ImmutableDictionary<string, object?> members)
            problem = $"Expected an object with the property \"{_property}\" but got {value.GetType()}";
        else if (members.GetValueOrDefault(_property) is not string tag)
            problem = $"The property \"{_property}\" is missing, which must be one of {Tags}";
        else if ((type = Cases.FirstOrDefault(c => c.Tag == tag).Type) is null)
            problem = $"The property \"{_property}\" is \"{tag}\", but must be one of {Tags}";
        else
            problem = null;
        return type is not null;
    }

    private string Tags => string.Join(", ", Cases.Select(c => c.Tag).Order(StringComparer.Ordinal));
}
