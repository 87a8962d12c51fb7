namespace ManagedKube.Model.Definition;

/// <summary>The names that derive from the cluster's code (product spec 3.5 and 3.6).</summary>
/// <param name="Code">The cluster's code.</param>
public sealed record ClusterNames(string Code)
{
    /// <summary>The public zone that every cluster has a sub-domain of.</summary>
    public const string PublicZone = "mk.ms-cloud-temple.com";

    /// <summary>The TCP port of the Kubernetes API.</summary>
    public const int ApiPort = 6443;

    /// <summary>The Kubernetes cluster name.</summary>
    public string ClusterName => Code;

    /// <summary>The public name of the Kubernetes API, which is also the cluster's private DNS zone.</summary>
    public string ApiHost => $"{Code}.{PublicZone}";

    /// <summary>The address in the client's kubeconfig.</summary>
    public string ApiUrl => $"https://{ApiHost}:{ApiPort}";

    /// <summary>The domain of services inside the cluster.</summary>
    public string InternalDomain => $"{Code}-cluster.local";

    /// <summary>A sub-domain of the cluster's zone.</summary>
    public string Under(string subDomain) => $"{subDomain}.{ApiHost}";

    /// <summary>The wildcard of a sub-domain of the cluster's zone.</summary>
    public string Wildcard(string subDomain) => $"*.{Under(subDomain)}";
}
