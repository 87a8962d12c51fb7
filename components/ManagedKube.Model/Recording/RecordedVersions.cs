using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Recording;

/// <summary>The recorded versions of a cluster.</summary>
public sealed record RecordedVersions
{
    /// <summary>Talos on every node.</summary>
    public required ReleaseVersion Talos { get; init; }

    /// <summary>Kubernetes on every node.</summary>
    public required ReleaseVersion Kubernetes { get; init; }

    /// <summary>The platform release, which names the versions of all components; null where none was known.</summary>
    public string? Platform { get; init; }
}
