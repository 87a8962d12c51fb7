namespace ManagedKube.Talos;

/// <summary>
/// Which labels a kubelet may set on its own Node object (the admission plugin NodeRestriction). A worker that tries
/// others has its whole update refused, over and over.
/// </summary>
public static class NodeRestriction
{
    private static readonly HashSet<string> AllowedKeys =
    [
        "kubernetes.io/hostname",
        "kubernetes.io/arch",
        "kubernetes.io/os",
        "topology.kubernetes.io/region",
        "topology.kubernetes.io/zone",
    ];

    /// <summary>Whether a worker may set a label on its own node.</summary>
    /// <param name="label">The key of the label.</param>
    public static bool Allows(string label)
    {
        var slash = label.IndexOf('/', StringComparison.Ordinal);
        var domain = slash < 0 ? "" : label[..slash];
        return AllowedKeys.Contains(label)
            || !(IsOrUnder(domain, "kubernetes.io") || IsOrUnder(domain, "k8s.io"))
            || IsOrUnder(domain, "node.kubernetes.io")
            || IsOrUnder(domain, "kubelet.kubernetes.io");
    }

    private static bool IsOrUnder(string domain, string parent) =>
        domain == parent || domain.EndsWith('.' + parent, StringComparison.Ordinal);
}
