namespace ManagedKube.Talos.Rules.Checks;

/// <summary>The cluster's identity is always there; a discovery service is asked only safely.</summary>
internal sealed class Discovery : IConfigurationRule
{
    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        foreach (var place in new[]
        {
            configuration.Find("DiscoveryIdentityConfig", "clusterID", "cluster.id"),
            configuration.Find("DiscoveryIdentityConfig", "clusterSecret", "cluster.secret"),
        }.Where(place => !place.IsThere))
        {
            yield return place.Finding("The cluster has no identity, and it can never be changed later.", "Write it from the cluster's secrets.");
        }

        var endpoints = configuration.Of("DiscoveryServiceConfig").Select(service => service.Child("endpoint"))
            .Append(configuration.Machine.At("cluster.discovery.registries.service.endpoint"))
            .Where(endpoint => endpoint.IsThere);
        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Text?.StartsWith("https://", StringComparison.Ordinal) is not true))
            yield return endpoint.Finding("The discovery service is not asked by https.", "Write an https address, or remove it.");

        var legacy = configuration.Machine.At("cluster.discovery");
        if (!configuration.HasKubernetesDocuments && legacy.Child("enabled").Text != "false" && !legacy.At("registries.service.endpoint").IsThere)
        {
            yield return legacy.Finding("Without more the node asks the public discovery service.",
                "Write \"enabled: false\", or the endpoint of the service that is meant.");
        }
    }
}
