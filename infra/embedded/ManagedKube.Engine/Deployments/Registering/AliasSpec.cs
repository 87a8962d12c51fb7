using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>A former name of a resource: a URN, or what of its present name was different.</summary>
internal sealed record AliasSpec
{
    /// <summary>The whole former name; the default value where it is told by its parts.</summary>
    public Urn Urn { get; init; }

    public string Name { get; init; } = "";

    public string Type { get; init; } = "";

    public string Stack { get; init; } = "";

    public string Project { get; init; } = "";

    /// <summary>The former parent; the default value for the present one.</summary>
    public Urn Parent { get; init; }

    /// <summary>It had no parent.</summary>
    public bool NoParent { get; init; }
}
