namespace Pulumi;

/// <summary>Gives the wire name of a constructor parameter of an output type, if it is not the parameter's own name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute : Attribute
{
    /// <summary>Takes the wire name.</summary>
    public OutputConstructorParameterAttribute(string name) => Name = name;

    /// <summary>The wire name.</summary>
    public string Name { get; }
}
