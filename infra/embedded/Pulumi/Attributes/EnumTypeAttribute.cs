namespace Pulumi;

/// <summary>Marks a struct that stands for a fixed set of texts or numbers, with an explicit conversion to string or double.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
