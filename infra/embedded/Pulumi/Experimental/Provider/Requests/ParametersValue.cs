using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>A parameter as an SDK of the resulting package gives it.</summary>
public sealed class ParametersValue : Parameters
{
    /// <summary>Takes the members.</summary>
    public ParametersValue(string name, string version, ImmutableArray<byte> value)
    {
        Name = name;
        Version = version;
        Value = value;
    }

    /// <summary>The name of the package.</summary>
    public string Name { get; }

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <summary>The parameter, in a form that only the provider understands.</summary>
    public ImmutableArray<byte> Value { get; }
}
