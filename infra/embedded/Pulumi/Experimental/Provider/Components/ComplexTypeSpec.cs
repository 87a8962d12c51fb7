using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>A type that components use in their properties.</summary>
public record ComplexTypeSpec : ObjectTypeSpec
{
    private ComplexTypeSpec()
    {
        Type = BuiltinTypeSpec.Object;
    }

    /// <summary>A type with these properties.</summary>
    public static ComplexTypeSpec CreateObject(Dictionary<string, PropertySpec> properties, HashSet<string> required)
        => new() { Properties = properties.ToImmutableSortedDictionary(), Required = required.ToImmutableSortedSet() };
}
