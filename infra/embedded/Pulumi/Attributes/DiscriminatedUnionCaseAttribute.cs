namespace Pulumi;

/// <summary>Names one class of a union: see <see cref="DiscriminatedUnionDiscriminatorAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true)]
public sealed class DiscriminatedUnionCaseAttribute : Attribute
{
    /// <summary>Takes the value and the class.</summary>
    public DiscriminatedUnionCaseAttribute(string tag, Type type)
    {
        Tag = tag;
        Type = type;
    }

    /// <summary>The value of the discriminating property that stands for the class.</summary>
    public string Tag { get; }

    /// <summary>The class, which implements the interface.</summary>
    public Type Type { get; }
}
