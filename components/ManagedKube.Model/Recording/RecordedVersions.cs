using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Recording;

/// <summary>The recorded versions of a cluster.</summary>
public sealed record RecordedVersions
{
    /// <summary>Talos on every node.</summary>
    public required ReleaseVersion Talos { get; init; }

    /// <summary>Kubernetes on every node.</summary>
    public required ReleaseVersion Kubernetes { get; init; }

    /// <summary>
    /// The form of machine configuration that the cluster was born with (<see cref="Planning.ConfigurationForm"/>); null where an earlier
    /// release of this library did not record it.
    /// </summary>
    public ReleaseBranch? ConfigurationForm { get; init; }

    /// <summary>The platform release, which names the versions of all components; null where none was known.</summary>
    public string? Platform { get; init; }
}
