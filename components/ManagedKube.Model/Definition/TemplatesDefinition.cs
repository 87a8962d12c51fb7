namespace ManagedKube.Model.Definition;

/// <summary>The templates that machines are made from, looked up by name in each zone.</summary>
public sealed record TemplatesDefinition
{
    /// <summary>The usual name of the Talos template: the NoCloud disk image of Talos.</summary>
    public const string DefaultNode = "talos-nocloud-amd64";

    /// <summary>The usual name of the Git Runner's template: Debian with cloud-init.</summary>
    public const string DefaultGitRunner = "debian-13-cloudinit";

    /// <summary>The template of Kubernetes nodes.</summary>
    public ZonedName Node { get; init; } = new(DefaultNode);

    /// <summary>The template of the Git Runner.</summary>
    public ZonedName GitRunner { get; init; } = new(DefaultGitRunner);
}
