using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>The API server, controller manager and scheduler on each control plane, as their kubelets show them.</summary>
internal sealed class StaticPods : IController
{
    private const string Hash = "kubernetes.io/config.hash";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Nodes, Known.Pods];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var report in cluster.Nodes.Running.Where(report => report.IsControlPlane).ToList())
        {
            if (cluster.Store.Find(Known.Nodes, string.Empty, report.Name) is not { } node)
                continue;
            foreach (var (component, flags) in Components(cluster, report))
                Show(cluster, node, component, flags);
        }

        return null;
    }

    private static void Show(Cluster cluster, StoredObject node, string component, IEnumerable<string> flags)
    {
        var wanted = Pod(cluster, node, component, flags);
        var current = cluster.Store.Find(Known.Pods, "kube-system", wanted.Name());
        if (current?.Body.Annotation(Hash) == wanted.Annotation(Hash))
            return;
        if (current is not null)
            cluster.Store.Remove(current);
        cluster.Create(Known.Pods, wanted, "kubelet");
    }

    private static JsonObject Pod(Cluster cluster, StoredObject node, string component, IEnumerable<string> flags)
    {
        var command = ObjectNodes.List([$"/usr/local/bin/{component}", .. flags]);
        var image = $"{component}:v{cluster.Version}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(command.Bytes().Concat(Encoding.UTF8.GetBytes(image)).ToArray()))[..32];
        var owner = cluster.OwnerReference(node);
        owner.Remove("blockOwnerDeletion");
        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = $"{component}-{node.Name}",
                ["namespace"] = "kube-system",
                ["labels"] = new JsonObject { ["component"] = component, ["k8s-app"] = component, ["tier"] = "control-plane" },
                ["annotations"] = new JsonObject { [Hash] = hash, ["kubernetes.io/config.mirror"] = hash, ["kubernetes.io/config.source"] = "file" },
                ["ownerReferences"] = new JsonArray(owner),
            },
            ["spec"] = new JsonObject
            {
                ["nodeName"] = node.Name,
                ["hostNetwork"] = true,
                ["priorityClassName"] = "system-cluster-critical",
                ["containers"] = new JsonArray(new JsonObject { ["name"] = component, ["image"] = image, ["command"] = command }),
                ["tolerations"] = new JsonArray(new JsonObject { ["operator"] = "Exists", ["effect"] = "NoExecute" }),
            },
        };
    }

    private static IEnumerable<(string Component, IEnumerable<string> Flags)> Components(Cluster cluster, KubeletReport report)
    {
        var settings = cluster.Settings;
        yield return ("kube-apiserver",
        [
            $"--advertise-address={report.InternalAddress}", "--allow-privileged=true", "--authorization-mode=Node,RBAC",
            "--enable-admission-plugins=NodeRestriction", "--secure-port=6443", $"--service-account-issuer={settings.ServiceAccountIssuer}",
            $"--service-cluster-ip-range={settings.ServiceRange}", "--profiling=false", .. report.ApiServerFlags,
        ]);
        yield return ("kube-controller-manager",
        [
            "--allocate-node-cidrs=true", "--bind-address=127.0.0.1", $"--cluster-cidr={settings.PodRange}", "--leader-elect=true",
            $"--service-cluster-ip-range={settings.ServiceRange}", "--use-service-account-credentials=true", "--profiling=false",
        ]);
        yield return ("kube-scheduler", ["--bind-address=127.0.0.1", "--leader-elect=true", "--profiling=false"]);
    }
}
