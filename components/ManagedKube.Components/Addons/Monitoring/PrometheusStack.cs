using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>Prometheus with its operator, Alertmanager and Grafana with its dashboards.</summary>
internal sealed class PrometheusStack : Addon
{
    /// <summary>What the chart calls the service of Prometheus, and its account.</summary>
    public const string Prometheus = $"{Name}-prometheus";

    private const string Name = "kube-prometheus-stack";
    private const string Administrator = "grafana-admin";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://prometheus-community.github.io/helm-charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Volumes, certificates and the ingress controllers.</param>
    public PrometheusStack(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(PrometheusStack), Name, context, after)
    {
        // Grafana takes it at its first start, and never again.
        AdministratorPassword = Password(Administrator).Result;
        var administrator = Keep(
            Administrator, NamespaceNames.Monitoring, new InputMap<string> { ["admin-user"] = "admin", ["admin-password"] = AdministratorPassword });
        // Its kinds come by a release of their own, which updates them, too.
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Monitoring, SkipCrds = true, Timeout = TimeSpan.FromMinutes(15) };
        Resource[] needed = context.SignOnAt(ConsoleNames.Grafana) is { } signOn
            ? [administrator, Keep(GrafanaSignOn.Secret, NamespaceNames.Monitoring, GrafanaSignOn.Entries(signOn.Provider, signOn.Client, signOn.Secret))]
            : [administrator];
        _ = Install(Chart, settings, ValuesOf(context.Plan), needed);
        RegisterOutputs();
    }

    /// <summary>The password of Grafana's user <c>admin</c>; a secret.</summary>
    public Output<string> AdministratorPassword { get; }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "crds.enabled", false },
        // Else the names of services would be longer than what refers to them.
        { "cleanPrometheusOperatorObjectNames", true },
        { "kubeProxy.enabled", false },
        // On Talos etcd is no pod that could be found.
        { "kubeEtcd.endpoints", List(plan.MachinesOf(MachineRole.ControlPlane).Select(object (machine) => machine.Address.ToString())) },
        { "prometheusOperator.resources", Resources("50m", "128Mi", "384Mi") },
        { "prometheusOperator.clusterDomain", plan.Names.InternalDomain },
        { "prometheusOperator.admissionWebhooks.certManager.enabled", true },
        { "prometheus.prometheusSpec", Server(plan) },
        { "alertmanager.alertmanagerSpec.replicas", plan.IsProduction() ? 2 : 1 },
        { "alertmanager.alertmanagerSpec.storage.volumeClaimTemplate.spec", Volume("1Gi") },
        { "alertmanager.alertmanagerSpec.resources", Resources("20m", "64Mi", "256Mi") },
        { "alertmanager.config.route.group_by", List("namespace", "alertname") },
        {
            "kube-state-metrics.metricLabelsAllowlist",
            List(
                "namespaces=[*]", "pods=[app.kubernetes.io/name,app.kubernetes.io/instance]",
                $"nodes=[topology.kubernetes.io/zone,node.kubernetes.io/instance-type,{CephPlan.CarrierLabel}]")
        },
        { "kube-state-metrics.resources", Resources("20m", "128Mi", "384Mi") },
        { "prometheus-node-exporter.tolerations", List(Scheduling.TolerateAll()) },
        { "prometheus-node-exporter.resources", Resources("20m", "32Mi", "128Mi") },
        { "grafana", Grafana(plan) },
    };

    private static ChartValues Server(ClusterPlan plan) => new()
    {
        { "replicas", plan.IsProduction() ? 2 : 1 },
        { "retention", "7d" },
        { "retentionSize", "10GB" },
        { "scrapeInterval", "30s" },
        // Else what other charts say of themselves would be ignored without a word.
        { "serviceMonitorSelectorNilUsesHelmValues", false },
        { "podMonitorSelectorNilUsesHelmValues", false },
        { "ruleSelectorNilUsesHelmValues", false },
        { "probeSelectorNilUsesHelmValues", false },
        { "scrapeConfigSelectorNilUsesHelmValues", false },
        { "podAntiAffinity", "hard" },
        { "externalLabels.cluster", plan.Definition.Code },
        { "storageSpec.volumeClaimTemplate.spec", Volume("12Gi") },
        { "resources", plan.IsProduction() ? Resources("500m", "2Gi", "4Gi") : Resources("300m", "1536Mi", "3Gi") },
    };

    private static ChartValues Grafana(ClusterPlan plan)
    {
        var host = plan.HostOf(ConsoleNames.Grafana);
        var values = new ChartValues
        {
            { "defaultDashboardsTimezone", "Europe/Paris" },
            { "admin.existingSecret", Administrator },
            // Its database is on a volume that only one pod can hold.
            { "deploymentStrategy.type", "Recreate" },
            { "persistence.enabled", true },
            { "persistence.storageClassName", StorageClassNames.Block },
            { "persistence.size", "2Gi" },
            { "resources", Resources("100m", "256Mi", "768Mi") },
            { "ingress.enabled", true },
            { "ingress.ingressClassName", IngressClass.ExternalSecured },
            { "ingress.hosts", List(host) },
            { "ingress.tls", List(new ChartValues { { "hosts", List(host) } }) },
            { "sidecar.dashboards.folderAnnotation", "grafana_folder" },
            { "sidecar.dashboards.provider.foldersFromFilesStructure", true },
            { "sidecar.datasources.searchNamespace", "ALL" },
            { "sidecar.resources", Resources("10m", "64Mi", "192Mi") },
            { "additionalDataSources", List(DataSources(plan)) },
            Literal(("grafana.ini", Settings(host))),
        };
        if (plan.SignOnAt(ConsoleNames.Grafana) is ({ } provider, { } client))
            values.Add(GrafanaSignOn.ValuesOf(provider, client));
        return values;
    }

    private static IEnumerable<ChartValues> DataSources(ClusterPlan plan)
    {
        yield return new ChartValues
        {
            { "name", "Loki" },
            { "uid", "loki" },
            { "type", "loki" },
            { "access", "proxy" },
            { "url", Loki.UrlOf(plan) },
            { "jsonData.maxLines", 5000 },
        };
        if (plan.Components.Contains(PlatformComponent.Pyroscope))
        {
            yield return new ChartValues
            {
                { "name", "Pyroscope" },
                { "uid", "pyroscope" },
                { "type", "grafana-pyroscope-datasource" },
                { "access", "proxy" },
                { "url", Pyroscope.UrlOf(plan) },
            };
        }
    }

    private static ChartValues Settings(string host)
    {
        var settings = new ChartValues
        {
            { "server.domain", host },
            { "server.root_url", $"https://{host}" },
            { "analytics.reporting_enabled", false },
            { "analytics.check_for_updates", false },
            { "users.allow_sign_up", false },
        };
        settings.Add(Literal(("auth.anonymous", new ChartValues { { "enabled", false } })));
        return settings;
    }

    private static ChartValues Volume(string size) => new()
    {
        { "storageClassName", StorageClassNames.Block },
        { "accessModes", List("ReadWriteOnce") },
        { "resources.requests.storage", size },
    };
}
