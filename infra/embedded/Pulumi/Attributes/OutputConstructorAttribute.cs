namespace Pulumi;

/// <summary>Marks the constructor that takes the members of an <see cref="OutputTypeAttribute">output type</see> by name.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;
