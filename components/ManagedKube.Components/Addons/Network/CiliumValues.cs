using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Network;

/// <summary>The values of Cilium on Talos.</summary>
internal static class CiliumValues
{
    // Talos' own load balancer of the Kubernetes API on every node.
    private const int KubePrismPort = 7445;

    public static ChartValues Of(ClusterPlan plan)
    {
        var values = new ChartValues
        {
            { "cluster.name", plan.Names.ClusterName },
            { "ipam.mode", "kubernetes" },
            { "k8s.requireIPv4PodCIDR", true },
            { "kubeProxyReplacement", "true" },
            { "kubeProxyReplacementHealthzBindAddr", "0.0.0.0:10256" },
            { "bpf.masquerade", true },
            { "k8sServiceHost", "localhost" },
            { "k8sServicePort", KubePrismPort },
            // Talos mounts it itself, and lets no container load kernel modules.
            { "cgroup.autoMount.enabled", false },
            { "cgroup.hostRoot", "/sys/fs/cgroup" },
            {
                "securityContext.capabilities.ciliumAgent",
                List("CHOWN", "KILL", "NET_ADMIN", "NET_RAW", "IPC_LOCK", "SYS_ADMIN", "SYS_RESOURCE", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID")
            },
            { "securityContext.capabilities.cleanCiliumState", List("NET_ADMIN", "SYS_ADMIN", "SYS_RESOURCE") },
            // MetalLB owns the addresses of load balancers.
            { "defaultLBServiceIPAM", "none" },
            { "enableLBIPAM", false },
            { "rollOutCiliumPods", true },
            { "operator.replicas", 2 },
            { "operator.rollOutPods", true },
            { "operator.resources", Resources("50m", "128Mi", "512Mi") },
            { "resources", Resources("200m", "512Mi", "1536Mi") },
            { "envoy.rollOutPods", true },
            { "envoy.resources", Resources("50m", "128Mi", "1Gi") },
            { "hubble.enabled", false },
            { "hubble.peerService.clusterDomain", plan.Names.InternalDomain },
        };
        if (plan.Components.Contains(PlatformComponent.GatewayApi))
            values.Add(Gateways());
        if (plan.Components.Contains(PlatformComponent.Hubble))
            values.Add(Hubble(plan));
        return values;
    }

    // "auto" would depend on what the API tells while the chart is rendered.
    private static ChartValues Gateways() => new()
    {
        { "gatewayAPI.enabled", true },
        { "gatewayAPI.enableAlpn", true },
        { "gatewayAPI.gatewayClass.create", "true" },
    };

    private static ChartValues Hubble(ClusterPlan plan) => new()
    {
        { "hubble.enabled", true },
        {
            "hubble.metrics.enabled",
            List("dns", "drop", "tcp", "flow", "icmp", "port-distribution", "httpV2:exemplars=true;labelsContext=source_namespace,destination_namespace")
        },
        { "hubble.metrics.enableOpenMetrics", true },
        { "hubble.metrics.serviceMonitor.enabled", true },
        { "hubble.metrics.dashboards.enabled", true },
        { "hubble.metrics.dashboards.namespace", NamespaceNames.Monitoring },
        // Helm's own certificates would end after a year without an upgrade.
        { "hubble.tls.auto.method", "cronJob" },
        { "hubble.relay.enabled", true },
        { "hubble.relay.rollOutPods", true },
        { "hubble.relay.resources", Resources("50m", "128Mi", "256Mi") },
        { "hubble.ui.enabled", true },
        { "hubble.ui.rollOutPods", true },
        { "hubble.ui.ingress.enabled", true },
        { "hubble.ui.ingress.className", IngressClass.Internal },
        { "hubble.ui.ingress.hosts", List(plan.HostOf("Hubble")) },
        { "hubble.ui.backend.resources", Resources("10m", "64Mi", "128Mi") },
        { "hubble.ui.frontend.resources", Resources("10m", "32Mi", "64Mi") },
        { "prometheus.enabled", true },
        { "prometheus.serviceMonitor.enabled", true },
        { "prometheus.serviceMonitor.trustCRDsExist", true },
        { "operator.prometheus.serviceMonitor.enabled", true },
        { "envoy.prometheus.serviceMonitor.enabled", true },
        { "dashboards.enabled", true },
        { "dashboards.namespace", NamespaceNames.Monitoring },
    };
}
