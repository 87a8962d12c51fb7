namespace Pulumi.Experimental.Provider;

/// <summary>The names of simple types in a schema.</summary>
public static class BuiltinTypeSpec
{
    /// <summary>Values by name.</summary>
    public const string Object = "object";

    /// <summary>A text.</summary>
    public const string String = "string";

    /// <summary>A whole number.</summary>
    public const string Integer = "integer";

    /// <summary>A number.</summary>
    public const string Number = "number";

    /// <summary>A truth value.</summary>
    public const string Boolean = "boolean";
}
