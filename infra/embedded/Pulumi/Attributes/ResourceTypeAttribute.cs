namespace Pulumi;

/// <summary>Gives the type token of a resource class, so that references to such resources can be read.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ResourceTypeAttribute : Attribute
{
    /// <summary>Takes the type token and the version of the package.</summary>
    /// <param name="type">Such as <c>random:index/randomId:RandomId</c>.</param>
    /// <param name="version">The package's version, or null if any will do.</param>
    public ResourceTypeAttribute(string type, string? version)
    {
        Type = type;
        Version = version;
    }

    /// <summary>The type token.</summary>
    public string Type { get; }

    /// <summary>The package's version, or null if any will do.</summary>
    public string? Version { get; }
}
