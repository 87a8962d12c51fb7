namespace Pulumi.Experimental.Provider;

/// <summary>The package that the provider has become one of.</summary>
public sealed class ParameterizeResponse
{
    /// <summary>Takes the members.</summary>
    public ParameterizeResponse(string name, string version)
    {
        Name = name;
        Version = version;
    }

    /// <summary>The name of the package.</summary>
    public string Name { get; }

    /// <summary>The version of the package.</summary>
    public string Version { get; }
}
