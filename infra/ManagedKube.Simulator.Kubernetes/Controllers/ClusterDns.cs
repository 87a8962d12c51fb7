using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>The DNS of a cluster, as its machines deliver it: a service at the tenth address, and CoreDNS behind it.</summary>
internal static class ClusterDns
{
    private const int Place = 10;

    public static void Ensure(Cluster cluster)
    {
        var labels = new JsonObject { ["k8s-app"] = "kube-dns" };
        cluster.Ensure(Known.ServiceAccounts, Named("coredns"));
        var map = Named("coredns");
        map["data"] = new JsonObject { ["Corefile"] = Corefile(cluster.Settings.DnsDomain) };
        cluster.Ensure(Known.ConfigMaps, map);
        var service = Named("kube-dns");
        service.Metadata()["labels"] = new JsonObject { ["k8s-app"] = "kube-dns", ["kubernetes.io/cluster-service"] = "true", ["kubernetes.io/name"] = "CoreDNS" };
        service["spec"] = new JsonObject
        {
            ["clusterIP"] = Addresses.Nth(cluster.Settings.ServiceRange, Place).ToString(),
            ["selector"] = labels.DeepClone(),
            ["ports"] = new JsonArray(Port("dns", 53, "UDP"), Port("dns-tcp", 53, "TCP"), Port("metrics", 9153, "TCP")),
        };
        cluster.Ensure(Known.Services, service);
        cluster.Ensure(Known.Deployments, Deployment(labels));
    }

    private static JsonObject Deployment(JsonObject labels)
    {
        var deployment = Named("coredns");
        deployment.Metadata()["labels"] = new JsonObject { ["k8s-app"] = "kube-dns", ["kubernetes.io/name"] = "CoreDNS" };
        deployment["spec"] = new JsonObject
        {
            ["replicas"] = 2,
            ["selector"] = new JsonObject { ["matchLabels"] = labels.DeepClone() },
            ["template"] = new JsonObject
            {
                ["metadata"] = new JsonObject { ["labels"] = labels.DeepClone() },
                ["spec"] = new JsonObject
                {
                    ["serviceAccountName"] = "coredns",
                    ["priorityClassName"] = "system-cluster-critical",
                    ["tolerations"] = new JsonArray(new JsonObject { ["key"] = "node-role.kubernetes.io/control-plane", ["operator"] = "Exists", ["effect"] = "NoSchedule" }),
                    ["containers"] = new JsonArray(new JsonObject
                    {
                        ["name"] = "coredns",
                        ["image"] = "coredns:v1.14.3",
                        ["args"] = ObjectNodes.List("-conf", "/etc/coredns/Corefile"),
                        ["volumeMounts"] = new JsonArray(new JsonObject { ["name"] = "config-volume", ["mountPath"] = "/etc/coredns", ["readOnly"] = true }),
                    }),
                    ["volumes"] = new JsonArray(new JsonObject { ["name"] = "config-volume", ["configMap"] = new JsonObject { ["name"] = "coredns" } }),
                },
            },
        };
        return deployment;
    }

    private static JsonObject Named(string name) => new() { ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = "kube-system" } };

    private static JsonObject Port(string name, int port, string protocol) => new() { ["name"] = name, ["port"] = port, ["targetPort"] = port, ["protocol"] = protocol };

    private static string Corefile(string domain) => $$"""
        .:53 {
            errors
            health {
                lameduck 5s
            }
            ready
            kubernetes {{domain}} in-addr.arpa ip6.arpa {
                pods insecure
                fallthrough in-addr.arpa ip6.arpa
            }
            prometheus :9153
            forward . /etc/resolv.conf
            cache 30
            loop
            reload
        }
        """;
}
