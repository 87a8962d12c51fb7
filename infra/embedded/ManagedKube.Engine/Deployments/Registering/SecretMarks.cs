using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Marks as secret what a provider returned in plain though it came from, or is asked to be, a secret.</summary>
internal static class SecretMarks
{
    /// <summary>The outputs of a resource with all marks that its inputs and options ask for.</summary>
    public static PropertyMap Outputs(PropertyMap outputs, PropertyMap inputs, ImmutableArray<string> additional)
    {
        outputs = Like(outputs, inputs);
        foreach (var name in additional)
            if (outputs.Get(name) is { } value)
                outputs = outputs.Set(name, value.AsSecret());
        return outputs;
    }

    /// <summary>Properties marked as the properties of the same names are: objects member by member, all else as a whole.</summary>
    public static PropertyMap Like(PropertyMap properties, PropertyMap marked)
    {
        if (!marked.ContainsSecrets)
            return properties;
        return properties.Select((key, value) => marked.Get(key) is { ContainsSecrets: true } mark ? Like(value, mark) : value);
    }

    private static PropertyValue Like(PropertyValue value, PropertyValue mark) => (value, mark) switch
    {
        (ObjectValue o, ObjectValue m) => Like(o.Properties, m.Properties),
        // A provider that understands secrets gives back what it got, marks included.
        _ when value.Equals(mark) => value,
        _ => value.AsSecret(),
    };
}
