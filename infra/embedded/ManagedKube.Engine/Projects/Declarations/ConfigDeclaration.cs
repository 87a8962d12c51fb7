namespace ManagedKube.Engine.Projects.Declarations;

/// <summary>What the project file says about a configuration value.</summary>
public sealed record ConfigDeclaration
{
    /// <summary>The key as <c>namespace:name</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the value must be; null for anything.</summary>
    public ConfigType? Type { get; init; }

    /// <summary>Whether stacks must encrypt it.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The value for stacks that set none; null where they must.</summary>
    public ConfigValue? Default { get; init; }

    /// <summary>Whether each stack must set it: only values of the project itself can be required.</summary>
    public bool IsRequired { get; init; }
}
