namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Which labels kubelets may give their own nodes (talos.md 3.10).</summary>
internal static class NodeRestriction
{
    private static readonly string[] Allowed =
    [
        "kubernetes.io/hostname", "kubernetes.io/arch", "kubernetes.io/os", "beta.kubernetes.io/arch", "beta.kubernetes.io/os", "beta.kubernetes.io/instance-type",
        "topology.kubernetes.io/zone", "topology.kubernetes.io/region", "failure-domain.beta.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/region",
    ];

    private static readonly string[] AllowedDomains = ["kubelet.kubernetes.io", "node.kubernetes.io"];

    public static bool Allows(string label)
    {
        var slash = label.IndexOf('/', StringComparison.Ordinal);
        var domain = slash < 0 ? string.Empty : label[..slash];
        var isReserved = IsBelow(domain, "kubernetes.io") || IsBelow(domain, "k8s.io");
        return !isReserved || Allowed.Contains(label) || AllowedDomains.Any(allowed => IsBelow(domain, allowed));
    }

    private static bool IsBelow(string domain, string parent) => domain == parent || domain.EndsWith("." + parent, StringComparison.Ordinal);
}
