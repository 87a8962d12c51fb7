namespace ManagedKube.Components.Addons.Framework;

/// <summary>How a chart is installed.</summary>
internal sealed record ReleaseSettings
{
    /// <summary>The name of the release; it can never change.</summary>
    public required string Name { get; init; }

    /// <summary>Its namespace, which is there already; it can never change.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether the deployment waits until all that it brings is ready.</summary>
    public bool Await { get; init; } = true;

    /// <summary>Whether definitions in the chart's folder <c>crds</c> are left out, since they come by another way that updates them, too.</summary>
    public bool SkipCrds { get; init; }

    /// <summary>How long it may take: Helm's own five minutes are too few for images that are fetched over the Internet.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether data goes with it when it is removed: its own, or that of objects whose definitions it brings. Such a release is protected.
    /// </summary>
    public bool HoldsData { get; init; }
}
