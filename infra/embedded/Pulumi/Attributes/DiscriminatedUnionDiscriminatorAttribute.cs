namespace Pulumi;

/// <summary>
/// Marks an interface that several classes with <see cref="OutputTypeAttribute"/> implement: which of them a value is read into
/// depends on one of its properties. See <see cref="DiscriminatedUnionCaseAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class DiscriminatedUnionDiscriminatorAttribute : Attribute
{
    /// <summary>Takes the property.</summary>
    public DiscriminatedUnionDiscriminatorAttribute(string propertyName) => PropertyName = propertyName;

    /// <summary>The wire name of the property that tells the class.</summary>
    public string PropertyName { get; }
}
