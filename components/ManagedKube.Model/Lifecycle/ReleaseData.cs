using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>
/// What has been released, and when: Kubernetes, Talos, the platform components, and the platform releases that pin them together.
/// It is data of a file with a date. What the file does not know is absent, never guessed.
/// </summary>
public sealed record ReleaseData
{
    private static readonly Lazy<ReleaseData> Shipped = new(ReleaseDataFile.ReadEmbedded);

    /// <summary>The data that this library ships.</summary>
    public static ReleaseData Embedded => Shipped.Value;

    /// <summary>
    /// Begins to read the shipped data, so that it is there when it is needed: a process that lives for a second spends a good part
    /// of a tenth of it on that.
    /// </summary>
    public static void Preload() => _ = Task.Run(() => Shipped.Value);

    /// <summary>The day that the data was last looked through.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the data comes from.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Kubernetes.</summary>
    public required KubernetesReleases Kubernetes { get; init; }

    /// <summary>Talos.</summary>
    public required TalosReleases Talos { get; init; }

    /// <summary>The platform components.</summary>
    public required ImmutableArray<ComponentReleases> Components { get; init; }

    /// <summary>The platform releases, oldest first.</summary>
    public required ImmutableArray<PlatformRelease> Platforms { get; init; }

    /// <summary>The platform release of a definition that names none.</summary>
    public PlatformRelease? DefaultPlatform => Platforms.LastOrDefault();

    /// <summary>A component by name; null when it is not known.</summary>
    public ComponentReleases? Component(string name) => Components.FirstOrDefault(component => component.Name == name);

    /// <summary>A platform release by name; null when it is not known.</summary>
    public PlatformRelease? Platform(string name) => Platforms.FirstOrDefault(platform => platform.Name == name);
}
