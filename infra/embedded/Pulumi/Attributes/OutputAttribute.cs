namespace Pulumi;

/// <summary>Marks a property of a resource or stack that is an output of it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    /// <summary>Takes the wire name.</summary>
    /// <param name="name">By default the name of the property.</param>
    public OutputAttribute(string? name = null) => Name = name;

    /// <summary>The wire name, if it is not the name of the property.</summary>
    public string? Name { get; }
}
