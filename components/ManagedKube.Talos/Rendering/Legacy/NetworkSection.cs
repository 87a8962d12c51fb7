namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>The networks of pods and services.</summary>
internal sealed record NetworkSection(string DnsDomain, IReadOnlyList<string> PodSubnets, IReadOnlyList<string> ServiceSubnets)
{
    /// <summary>Talos installs none: Cilium comes as an add-on.</summary>
    public CniSection Cni { get; } = new("none");

    internal sealed record CniSection(string Name);
}
