namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>How members of the cluster find each other.</summary>
internal sealed record DiscoverySection(bool Enabled)
{
    public RegistriesSection? Registries { get; init; }

    public static DiscoverySection Of(string? endpoint) => endpoint is null
        ? new DiscoverySection(Enabled: false)
        : new DiscoverySection(Enabled: true) { Registries = new RegistriesSection(new ServiceSection(endpoint)) };

    /// <summary>The registry in Kubernetes is not used: newer versions of it refuse what it does.</summary>
    internal sealed record RegistriesSection(ServiceSection Service)
    {
        public DisabledSection Kubernetes { get; } = new();
    }

    internal sealed record ServiceSection(string Endpoint);

    internal sealed record DisabledSection
    {
        public bool Disabled => true;
    }
}
