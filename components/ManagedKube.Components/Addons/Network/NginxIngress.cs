using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Security;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Network;

/// <summary>One of the three ingress controllers, with its class and its address (product spec 1.3).</summary>
internal sealed class NginxIngress : Addon
{
    private static readonly ChartSource Chart = ChartSource.Oci("nginx-ingress", "ghcr.io/nginx/charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="ingress">The class.</param>
    /// <param name="consoleSecret">The secret with the certificate of the consoles.</param>
    /// <param name="after">The pool with its address, its certificate, and the controller that is changed before it.</param>
    public NginxIngress(AddonContext context, IngressClassPlan ingress, string consoleSecret, params IEnumerable<Resource> after)
        : base(nameof(NginxIngress), ingress.Name, context, after)
    {
        // Its kinds are left out: the controllers serve Kubernetes' own Ingress only.
        var settings = new ReleaseSettings { Name = ingress.Name, Namespace = ingress.Namespace, SkipCrds = true };
        _ = Install(Chart, settings, ValuesOf(context.Plan, ingress, consoleSecret));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan, IngressClassPlan ingress, string consoleSecret)
    {
        var values = new ChartValues
        {
            { "controller.replicaCount", plan.IsProduction() ? 3 : 2 },
            { "controller.logFormat", "json" },
            { "controller.ingressClass.name", ingress.Name },
            { "controller.enableCustomResources", false },
            { "controller.telemetryReporting.enable", false },
            { "controller.healthStatus", true },
            { "controller.service.type", "LoadBalancer" },
            // Else applications would not see where a request comes from.
            { "controller.service.externalTrafficPolicy", "Local" },
            { "controller.service.annotations", Literal(("metallb.io/loadBalancerIPs", ingress.Address.ToString())) },
            {
                "controller.config.entries",
                Literal(
                    ("ssl-protocols", "TLSv1.2 TLSv1.3"), ("server-tokens", "False"), ("http2", "True"), ("proxy-read-timeout", "300s"),
                    ("proxy-send-timeout", "300s"), ("client-max-body-size", "64m"), ("proxy-buffer-size", "16k"), ("proxy-buffers", "8 16k"),
                    ("proxy-busy-buffers-size", "32k"), ("log-format-escaping", "json"))
            },
            { "controller.resources", Resources("100m", "256Mi", "1Gi") },
            { "controller.podDisruptionBudget.enabled", true },
            { "controller.podDisruptionBudget.maxUnavailable", 1 },
            {
                "controller.topologySpreadConstraints",
                List(Spread(ingress, "topology.kubernetes.io/zone", "ScheduleAnyway"), Spread(ingress, "kubernetes.io/hostname", "DoNotSchedule"))
            },
            { "prometheus.service.create", plan.IsMonitored() },
            { "prometheus.serviceMonitor.create", plan.IsMonitored() },
        };
        if (plan.IsMonitored())
            values.Add("prometheus.serviceMonitor.selectorMatchLabels", Literal(("service", "nginx-ingress-prometheus-service")));
        if (ingress.Name != IngressClass.Internal)
            values.Add("controller.service.extraLabels", Literal(("lb-type", "external")));
        if (ingress.Name == IngressClass.Internal && plan.HasInternalTls())
            values.Add("controller.wildcardTLS.secret", $"{ingress.Namespace}/{PlatformCertificates.InternalSecret}");
        if (ingress.Name == IngressClass.ExternalSecured)
            values.Add(Secured(ingress, consoleSecret));
        return values;
    }

    // The consoles: one certificate for all of them, and browsers told to come by TLS only.
    private static ChartValues Secured(IngressClassPlan ingress, string consoleSecret)
    {
        var secret = $"{ingress.Namespace}/{consoleSecret}";
        return new ChartValues
        {
            { "controller.wildcardTLS.secret", secret },
            { "controller.defaultTLS.secret", secret },
            { "controller.config.entries", Literal(("hsts", "True"), ("hsts-max-age", "31536000")) },
        };
    }

    private static ChartValues Spread(IngressClassPlan ingress, string over, string otherwise) =>
        Scheduling.Spread(over, otherwise, "app.kubernetes.io/instance", ingress.Name);
}
