using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>What namespaces cost, for people and, by its MCP server, for assistants. It asks nobody who he is: the ingress controller does.</summary>
internal sealed class OpenCost : Addon
{
    /// <summary>The user that the ingress controller lets in.</summary>
    public const string User = "finopsadm";

    private const string Name = "opencost";
    private const string Credentials = "opencost-basic-auth";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://opencost.github.io/opencost-helm-chart");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Prometheus, and the ingress controllers.</param>
    public OpenCost(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(OpenCost), Name, context, after)
    {
        var password = Password("opencost-finops");
        UserPassword = password.Result;
        var credentials = Keep(
            Credentials, NamespaceNames.OpenCost, new InputMap<string> { ["htpasswd"] = Htpasswd.Line(User, password) }, "nginx.org/htpasswd");
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.OpenCost }, ValuesOf(context.Plan), credentials);
        RegisterOutputs();
    }

    /// <summary>The password of the user <c>finopsadm</c>; a secret.</summary>
    public Output<string> UserPassword { get; }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        // The domain of services, whatever it is called.
        { "clusterName", plan.Names.InternalDomain },
        { "opencost.exporter.defaultClusterId", plan.Definition.Code },
        { "opencost.exporter.resources", Resources("50m", "256Mi") },
        { "opencost.mcp.enabled", true },
        { "opencost.mcp.ingress", McpIngress(plan.HostOf("OpenCost MCP")) },
        { "opencost.ui.useIPv6", false },
        { "opencost.ui.ingress", Ingress(plan.HostOf("OpenCost"), List("/")) },
        { "opencost.ui.resources", Resources(memory: "64Mi", memoryLimit: "128Mi") },
        { "opencost.prometheus.internal.serviceName", PrometheusStack.Prometheus },
        { "opencost.prometheus.internal.namespaceName", NamespaceNames.Monitoring },
        { "opencost.prometheus.internal.port", 9090 },
        { "opencost.customPricing.enabled", true },
        { "opencost.customPricing.costModel", Prices(plan.Definition.Prices ?? new()) },
        { "opencost.metrics.serviceMonitor.enabled", true },
    };

    // Of one month, which OpenCost divides by itself.
    private static ChartValues Prices(PricesDefinition prices) => new()
    {
        { "description", "Cloud Temple price list" },
        { "CPU", (double)prices.VCpu },
        { "spotCPU", (double)prices.VCpu },
        { "RAM", (double)prices.MemoryGb },
        { "spotRAM", (double)prices.MemoryGb },
        { "GPU", (double)prices.Gpu },
        { "storage", (double)prices.StorageGb },
        { "zoneNetworkEgress", 0 },
        { "regionNetworkEgress", 0 },
        { "internetNetworkEgress", 0 },
    };

    private static ChartValues McpIngress(string host)
    {
        var ingress = Ingress(host, List(new ChartValues { { "path", "/" }, { "pathType", "Prefix" } }));
        // It answers bit by bit.
        ingress.Add("annotations", Literal(("nginx.org/proxy-read-timeout", "600s"), ("nginx.org/proxy-buffering", "false")));
        return ingress;
    }

    private static ChartValues Ingress(string host, object paths) => new()
    {
        { "enabled", true },
        { "ingressClassName", IngressClass.ExternalSecured },
        {
            "annotations",
            Literal(("nginx.org/basic-auth-secret", Credentials), ("nginx.org/basic-auth-realm", "OpenCost"), ("nginx.org/redirect-to-https", "true"))
        },
        { "hosts", List(new ChartValues { { "host", host }, { "paths", paths } }) },
        { "tls", List(new ChartValues { { "hosts", List(host) } }) },
    };
}
