namespace ManagedKube.Engine.Projects;

/// <summary>What a YAML scalar is.</summary>
internal enum YamlScalarKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,
}
