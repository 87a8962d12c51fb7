namespace Pulumi.Experimental;

/// <summary>The kinds of property values.</summary>
public enum PropertyValueType
{
    /// <summary>Null.</summary>
    Null,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A number, always of double precision.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A list of values.</summary>
    Array,

    /// <summary>Values by name.</summary>
    Map,

    /// <summary>A file.</summary>
    Asset,

    /// <summary>A collection of files.</summary>
    Archive,

    /// <summary>A reference to a resource.</summary>
    Resource,

    /// <summary>A value that is not known yet.</summary>
    Computed,
}
