namespace Pulumi.Experimental.Provider;

/// <summary>A property in a schema.</summary>
public record PropertySpec : TypeSpec
{
    /// <summary>A text.</summary>
    public static PropertySpec String => CreateBuiltin(BuiltinTypeSpec.String);

    /// <summary>A whole number.</summary>
    public static PropertySpec Integer => CreateBuiltin(BuiltinTypeSpec.Integer);

    /// <summary>A number.</summary>
    public static PropertySpec Number => CreateBuiltin(BuiltinTypeSpec.Number);

    /// <summary>A truth value.</summary>
    public static PropertySpec Boolean => CreateBuiltin(BuiltinTypeSpec.Boolean);

    /// <summary>A simple type.</summary>
    /// <param name="type">One of the names in <see cref="BuiltinTypeSpec"/>.</param>
    /// <param name="plain">Whether only plain values are taken, no outputs.</param>
    public new static PropertySpec CreateBuiltin(string type, bool? plain = null) => new() { Type = type, Plain = plain == true ? true : null };

    /// <summary>A type that is defined elsewhere.</summary>
    /// <param name="reference">Where, such as <c>#/types/PACKAGE:index:NAME</c>.</param>
    /// <param name="plain">Whether only plain values are taken, no outputs.</param>
    public new static PropertySpec CreateReference(string reference, bool? plain = null) => new() { Ref = reference, Plain = plain == true ? true : null };

    /// <summary>A list.</summary>
    public new static PropertySpec CreateArray(TypeSpec items) => new() { Type = "array", Items = items };

    /// <summary>Values by name.</summary>
    public new static PropertySpec CreateDictionary(TypeSpec additionalProperties) => new() { Type = BuiltinTypeSpec.Object, AdditionalProperties = additionalProperties };
}
