using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Charts;
using ManagedKube.Engine.Providers.Kubernetes.Helm;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Tests;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ChartsTests
{
    public static TheoryData<string> Names => [.. EmbeddedChartCatalog.Instance.Names];

    public static TheoryData<string> Charts => [.. EmbeddedChartCatalog.Instance.Names.Where(name => EmbeddedChartCatalog.Instance.Find(name)!.Manifest is null)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_chart_can_be_filled_in_with_its_own_values(string name)
    {
        var rendered = Render(name, "{}");

        Assert.All(rendered.Objects, item =>
        {
            Assert.NotNull(item.Text("kind"));
            Assert.NotNull(item.Map("metadata").Text("name"));
            Assert.DoesNotContain("${", item.ToJsonString(), StringComparison.Ordinal);
        });
        var identities = rendered.Objects
            .Select(item => $"{item.Text("kind")} {item.Map("metadata").Text("namespace")}/{item.Map("metadata").Text("name")}")
            .ToList();
        Assert.Equal(identities.Distinct(), identities);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_values_that_a_chart_depends_on_are_values_of_that_chart(string name)
    {
        var file = ValuesOf(name);
        Assert.SkipWhen(file is null, "the values of the charts are not beside the repository");
        var values = YamlJson.ReadMap(File.ReadAllText(file));

        foreach (var path in Paths(EmbeddedChartCatalog.Instance.Find(name)!.Defaults))
            Assert.True(Has(values, path), $"{name} has no value {path}");
    }

    [Fact]
    public void Cilium_brings_hubble_only_when_it_is_asked_for()
    {
        static IEnumerable<string?> Names(string values) => Render("cilium", values).Objects
            .Where(item => item.Text("kind") == "Deployment")
            .Select(item => item.Map("metadata").Text("name"));

        Assert.Equal(["cilium-operator"], Names("{hubble: {enabled: false, relay: {enabled: true}}}"));
        Assert.Equal(["cilium-operator", "hubble-relay", "hubble-ui"], Names("{hubble: {relay: {enabled: true}, ui: {enabled: true}}}"));
    }

    [Fact]
    public void There_is_an_object_for_each_item_of_a_list()
    {
        var rendered = Render(
            "rook-ceph-cluster",
            "{cephBlockPools: [{name: a, spec: {size: 3}, storageClass: {enabled: true, name: fast}}, {name: b, spec: {size: 1}}]}");

        Assert.Equal(
            ["CephCluster system", "CephBlockPool a", "CephBlockPool b", "StorageClass fast"],
            rendered.Objects.Select(item => $"{item.Text("kind")} {item.Map("metadata").Text("name")}"));
    }

    [Fact]
    public void Of_the_two_releases_of_Capsule_one_brings_the_definitions_alone_and_the_other_all_the_rest()
    {
        static IEnumerable<string?> Kinds(string values) => Render("capsule", values).Objects.Select(item => item.Text("kind")).Distinct();

        Assert.Equal(["CustomResourceDefinition"], Kinds("{crds: {install: true, inline: true, exclusive: true}}"));
        Assert.Equal(
            ["ServiceAccount", "ClusterRoleBinding", "Issuer", "Certificate", "Deployment", "Service", "CapsuleConfiguration"],
            Kinds("{crds: {install: false}, certManager: {generateCertificates: true}}"));
    }

    // By the table of the add-ons: those of Rook's CSI operator have no such policy.
    [Theory]
    [InlineData("rook-ceph", "{}", "CephConnection, ClientProfile, ClientProfileMapping, Driver, OperatorConfig")]
    [InlineData("cert-manager", "{crds: {enabled: true}}", "")]
    [InlineData("argo-cd", "{}", "")]
    [InlineData("capsule", "{crds: {install: true, inline: true, exclusive: true}}", "")]
    [InlineData("topolvm", "{}", "LogicalVolume")]
    public void Definitions_go_with_their_release_unless_the_chart_keeps_them(string chart, string values, string gone) => Assert.Equal(
        gone,
        string.Join(", ", Render(chart, values).Objects
            .Where(item => item.Text("kind") == "CustomResourceDefinition" && item.Annotation("helm.sh/resource-policy") is null)
            .Select(item => item.Map("spec").Map("names").Text("kind"))));

    [Theory]
    [InlineData("cilium", "{prometheus: {enabled: true, serviceMonitor: {enabled: true}}}", "cilium-agent")]
    [InlineData("cilium", "{hubble: {metrics: {enabled: [dns], serviceMonitor: {enabled: true}}}}", "hubble")]
    [InlineData("metallb", "{prometheus: {serviceMonitor: {enabled: true}}}", "metallb-speaker-monitor, metallb-controller-monitor")]
    [InlineData("rook-ceph", "{monitoring: {enabled: true}, csi: {serviceMonitor: {enabled: true}}}", "csi-metrics")]
    [InlineData("rook-ceph", "{csi: {serviceMonitor: {enabled: true}}}", "")]
    [InlineData("cilium", "{}", "")]
    public void What_is_measured_is_declared_where_it_is_switched_on(string chart, string values, string names) => Assert.Equal(
        names,
        string.Join(", ", Render(chart, values).Objects
            .Where(item => item.Text("kind") == "ServiceMonitor")
            .Select(item => item.Map("metadata").Text("name"))));

    [Theory]
    [InlineData("prometheus", "kube-prometheus-stack", "{cleanPrometheusOperatorObjectNames: true}")]
    [InlineData("prometheus", "kube-prometheus-stack-prometheus", "{}")]
    public void Prometheus_is_called_as_the_chart_calls_it(string kind, string name, string values) => Assert.Equal(
        name,
        RenderedChart.Of(
            EmbeddedChartCatalog.Instance.Find("kube-prometheus-stack")!,
            ReleaseSpec.Of(
                PropertyMap.Of(("name", "kube-prometheus-stack"), ("namespace", "monitoring"), ("chart", "kube-prometheus-stack")),
                KubernetesFixture.Json(values), "default", limit: null))
            .Objects.Single(item => string.Equals(item.Text("kind"), kind, StringComparison.OrdinalIgnoreCase)).Map("metadata").Text("name"));

    [Fact]
    public void A_text_that_is_one_value_becomes_that_value_and_an_unset_one_is_left_out()
    {
        var template = new ChartTemplate(new Dictionary<string, string> { ["release"] = "r" }, KubernetesFixture.Json("{n: 3, map: {a: [x, y]}, empty: ''}"));

        var filled = template.Fill(KubernetesFixture.Json("{count: '${values.n}', text: 'n=${values.n} of ${release}', list: '${values.map.a}', first: '${values.map.a.0}', three: '${values.n:text}', gone: '${values.no.such}'}"));

        Assert.Equal("""{"count":3,"text":"n=3 of r","list":["x","y"],"first":"x","three":"3"}""", filled.ToJsonString());
        Assert.False(template.IsSet("empty"));
        Assert.True(template.IsSet("map.a"));
        Assert.Throws<FormatException>(() => template.FillText("${typo}"));
    }

    [Fact]
    public void A_record_survives_being_written_and_read()
    {
        var record = new ReleaseRecord
        {
            Name = "web",
            Namespace = "tenant",
            Revision = 7,
            Status = "deployed",
            ChartName = "web",
            ChartVersion = "1.2.3",
            AppVersion = "v1",
            Description = "Upgrade complete",
            Values = KubernetesFixture.Json("{a: {b: [1, x, true]}}"),
            Manifest = ManifestObjects.Write([KubernetesFixture.Json("{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}")]),
            FirstDeployed = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            LastDeployed = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        };

        var read = ReleaseSecret.Read(ReleaseSecret.Write(record))!;

        Assert.True(JsonNode.DeepEquals(record.Values, read.Values));
        Assert.Equal(record with { Values = read.Values }, read);
        Assert.Equal("ConfigMap", Assert.Single(ManifestObjects.Read(read.Manifest)).Text("kind"));
        Assert.Null(ReleaseSecret.Read(KubernetesFixture.Json("{data: {release: bm8gcmVsZWFzZQ==}}")));
    }

    [Fact]
    public void Documents_of_a_manifest_are_told_apart_as_helm_writes_them() =>
        Assert.Equal(
            ["a", "b"],
            ManifestObjects.Read("---\n# Source: x/templates/a.yaml\nkind: A\nmetadata:\n  name: a\n---\n# nothing\n---\nkind: B\nmetadata: {name: b}\n").Select(item => item.Map("metadata").Text("name")));

    // Another branch of a chart than the one described first has a folder of its own.
    private static string? ValuesOf(string chart)
    {
        var branch = string.Join('.', EmbeddedChartCatalog.Instance.Find(chart)!.Version.Split('.').Take(2));
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var charts = Path.Combine(folder.FullName, "shared", "data", "charts");
            string[] places = [Path.Combine(charts, $"{chart}-{branch}", "values.yaml"), Path.Combine(charts, chart, "values.yaml")];
            if (places.FirstOrDefault(File.Exists) is { } file)
                return file;
        }

        return null;
    }

    private static RenderedChart Render(string name, string values) => RenderedChart.Of(
        EmbeddedChartCatalog.Instance.Find(name)!,
        ReleaseSpec.Of(PropertyMap.Of(("name", name), ("namespace", "system"), ("chart", name)), KubernetesFixture.Json(values), "default", limit: null));

    private static IEnumerable<string> Paths(JsonObject values, string path = "") =>
        values.SelectMany(item => item.Value is JsonObject { Count: > 0 } map ? Paths(map, $"{path}{item.Key}.") : [path + item.Key]);

    private static bool Has(JsonObject values, string path)
    {
        JsonNode? node = values;
        foreach (var name in path.Split('.'))
        {
            if (node is not JsonObject map || !map.ContainsKey(name))
                return false;
            node = map[name];
        }
        return true;
    }
}
