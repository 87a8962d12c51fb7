using System.Collections.Immutable;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>The components of Kubernetes that a machine configuration names images of.</summary>
internal static class KubernetesComponents
{
    public const string Kubelet = "kubelet";
    public const string ApiServer = "kube-apiserver";
    public const string ControllerManager = "kube-controller-manager";
    public const string Scheduler = "kube-scheduler";
    public const string Proxy = "kube-proxy";

    /// <summary>Those that run as static pods of a control plane.</summary>
    public static readonly ImmutableArray<string> StaticPods = [ApiServer, ControllerManager, Scheduler];

    /// <summary>The tag of an image; null when it has none.</summary>
    public static string? TagOf(string image)
    {
        var colon = image.LastIndexOf(':');
        return colon > image.LastIndexOf('/') ? image[(colon + 1)..].Split('@')[0] : null;
    }
}
