using System.Text.Json.Serialization;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>A stable release of a platform component.</summary>
public sealed record ComponentRelease
{
    /// <summary>The version as its makers write it, with a leading v where they do.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the release; null when it is not known.</summary>
    public DateOnly? Released { get; init; }

    /// <summary>The newest Kubernetes minor that it runs on; null when its makers name no limit.</summary>
    [JsonPropertyName("kubernetesTo")]
    public ReleaseBranch? NewestKubernetes { get; init; }

    /// <summary>The version's numbers.</summary>
    [JsonIgnore]
    public ReleaseVersion Number => ComponentVersion.TryParse(Version, out var number) ? number : default;
}
