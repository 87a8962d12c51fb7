namespace ManagedKube.Talos.Rendering;

/// <summary>What a node may say about itself.</summary>
internal static class NodeLabels
{
    internal const string ControlPlaneRole = "node-role.kubernetes.io/control-plane";
    private const string NoLoadBalancer = "node.kubernetes.io/exclude-from-external-load-balancers";

    public static SortedDictionary<string, string> Of(NodeSettings settings)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in settings.Labels)
        {
            if (settings.Type == NodeType.ControlPlane || NodeRestriction.Allows(key))
                labels[key] = value;
        }

        // A control plane that takes no pods has nothing to answer for on addresses of load balancers.
        if (settings.Type == NodeType.ControlPlane && !TakesPods(settings))
            labels.TryAdd(NoLoadBalancer, "");
        return labels;
    }

    public static bool TakesPods(NodeSettings settings) => !settings.Taints.ContainsKey(ControlPlaneRole);
}
