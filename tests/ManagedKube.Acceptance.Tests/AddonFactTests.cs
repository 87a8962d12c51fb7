using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Components.Tests;
using ManagedKube.Components.Tests.Addons;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>What runs in a cluster turns the fact red that is about it, and no other.</summary>
public sealed class AddonFactTests
{
    private static readonly ClusterPlan Full = AddonPlans.Of("full production");

    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { "A35", "daemonsets", "cilium", "status.numberReady", "1" },
        { "A37", "deployments", "hubble-ui", "status.readyReplicas", "1" },
        { "A37", "ingresses", "Hubble", "spec.ingressClassName", "nginx-external" },
        { "A38", "deployments", "metallb-controller", "status.readyReplicas", "0" },
        { "A38", "daemonsets", "metallb-speaker", "status.numberReady", "1" },
        { "A38", "ipaddresspools", "internal", "spec.addresses.0", "10.99.0.1-10.99.0.9" },
        { "A39", "services", "nginx-internal-controller", "metadata.labels.lb-type", "external" },
        { "A41", "ingressclasses", "nginx-external", "spec.controller", "k8s.io/ingress-nginx" },
        { "A42", "gatewayclasses", "cilium", "status.conditions.0.status", "False" },
        { "A51", "cephclusters", "rook-ceph", "status.ceph.health", "HEALTH_WARN" },
        { "A51", "pods", "rook-ceph-mon-b", "spec.nodeName", "fulpr-ceph-01" },
        { "A51", "pods", "rook-ceph-mon-b", "status.conditions.0.status", "False" },
        { "A51", "pods", "rook-ceph-osd-3", "status.conditions.0.status", "False" },
        { "A52", "cephclusters", "rook-ceph", "status.ceph.capacity.bytesTotal", "0" },
        { "A53", "cephblockpools", "ceph-blockpool", "spec.replicated.size", "2" },
        { "A53", "cephfilesystems", "ceph-filesystem", "spec.metadataPool.failureDomain", "host" },
        { "A54", "pods", "rook-ceph-osd-0", "spec.nodeName", "fulpr-wrk-01" },
        { "A54", "pods", "rook-ceph-osd-0", "metadata.namespace", "shop" },
        { "A55", "storageclasses", "ceph-filesystem", "metadata.annotations.storageclass~kubernetes~io/is-default-class", "true" },
        { "A58", "cephblockpools", "ceph-blockpool", "spec.quotas.maxSize", "9000G" },
        { "A58", "cephfilesystems", "ceph-filesystem", "spec.dataPools.0.quotas.maxSize", "0" },
        { "A58", "cephobjectstores", "ceph-objectstore", "spec.dataPool.quotas.maxSize", "50G" },
        { "A59", "cephclusters", "rook-ceph", "status.ceph.capacity.bytesAvailable", "0" },
        { "A61", "clusterissuers", "platform-internal-ca", "status.conditions.0.status", "False" },
        { "A61", "certificates", "platform-internal-ca", "status.conditions.0.status", "False" },
        { "A62", "statefulsets", "argocd-application-controller", "status.readyReplicas", "0" },
        { "A62", "ingresses", "Argo CD", "spec.rules.0.host", "argocd.example.net" },
        { "A63", "statefulsets", "prometheus-kube-prometheus-stack", "status.readyReplicas", "1" },
        { "A63", "configmaps", "sources", "data.additional~yaml", "[]" },
        { "A63", "ingresses", "Grafana", "spec.ingressClassName", "nginx-external" },
        { "A64", "statefulsets", "loki", "status.readyReplicas", "1" },
        { "A64", "configmaps", "loki", "data.config", "bucketnames: another" },
        { "A65", "statefulsets", "harbor-trivy", "status.readyReplicas", "0" },
        { "A66", "ingresses", "OpenCost MCP", "spec.ingressClassName", "nginx-internal" },
        { "A67", "validatingpolicies", "mk-image-tag", "status.conditionStatus.ready", "false" },
        { "A67", "validatingpolicies", "mk-image-tag", "spec.validationActions.0", "Audit" },
        { "A68", "tenants", "default", "status.state", "Cordoned" },
        { "A68", "tenants", "default", "spec.owners.0.name", "system:serviceaccount:shop:somebody" },
        { "A69", "profiles", "s3-ct", "status.validation", "Failed" },
        { "A69", "policies", "backup-daily-customer-daily23", "status.validation", "Failed" },
        { "A81", "tenants", "default", "spec.owners.0.clusterRoles.0", "view" },
        {
            "A74", "customresourcedefinitions", "gatewayclasses.gateway.networking.k8s.io",
            "metadata.annotations.gateway~networking~k8s~io/bundle-version", "v1.4.1"
        },
        { "A74", "cephclusters", "rook-ceph", "spec.cephVersion.image", "quay.io/ceph/ceph:v19.2.0" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_part_of_the_platform_that_is_otherwise_fails_one_fact(string fact, string plural, string name, string path, string value)
    {
        var cluster = new DeliveredCluster(Full);
        Fields.Set(cluster[KindOf(plural), name], path, int.TryParse(value, out var number) ? number : value);

        Assert.Equal([fact], Failures(Full, cluster));
    }

    public static TheoryData<string, string, string> Losses => new()
    {
        { "A40", "ingressclasses", "nginx-external" },
        { "A42", "gatewayclasses", "cilium" },
        { "A55", "storageclasses", "ceph-bucket" },
        { "A38", "ipaddresspools", "nginx-internal" },
        { "A65", "deployments", "harbor-core" },
        { "A69", "policies", "infra-backups" },
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_part_that_is_missing_fails_one_fact(string fact, string plural, string name)
    {
        var cluster = new DeliveredCluster(Full);
        cluster.Remove(KindOf(plural), name);

        Assert.Equal([fact], Failures(Full, cluster));
    }

    [Fact]
    public void A_pool_that_is_missing_keeps_no_copies_and_has_no_quota()
    {
        var cluster = new DeliveredCluster(Full);
        cluster.Remove(ResourceKind.CephObjectStores, "ceph-objectstore");

        Assert.Equal(["A53", "A58"], Failures(Full, cluster));
    }

    public static TheoryData<string, string, string, string?> Excess => new()
    {
        { "A35", "daemonsets", "kube-flannel-ds", "kube-flannel" },
        { "A37", "deployments", "hubble-ui", "kube-system" },
        { "A40", "ingressclasses", "nginx-internal", null },
        { "A56", "storageclasses", "topolvm-ssd", null },
        { "A61", "deployments", "cert-manager", "cert-manager" },
        { "A62", "statefulsets", "argocd-application-controller", "argocd" },
        { "A63", "deployments", "kube-prometheus-stack-grafana", "monitoring" },
        { "A65", "deployments", "harbor-core", "harbor" },
        { "A66", "deployments", "opencost", "opencost" },
        { "A67", "deployments", "kyverno-admission-controller", "kyverno" },
        { "A68", "deployments", "capsule-controller-manager", "capsule-system" },
        { "A69", "deployments", "catalog-svc", "kasten-io" },
        { "A72", "namespaces", "kubecost", null },
        { "A73", "namespaces", "nginx-ingress-internal", null },
        { "A73", "namespaces", "monitoring", null },
    };

    [Theory]
    [MemberData(nameof(Excess))]
    public void A_part_of_Full_in_a_Core_cluster_fails_the_fact_that_it_is_absent(string fact, string plural, string name, string? space)
    {
        var cluster = new DeliveredCluster(Plans.Production);
        cluster.Add(KindOf(plural), new JsonObject { ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = space } });

        Assert.Equal([fact], Failures(Plans.Production, cluster));
    }

    [Fact]
    public void A_Core_cluster_has_neither_Loki_nor_an_ingress_controller()
    {
        var cluster = new DeliveredCluster(Plans.Production);
        cluster.Add(ResourceKind.StatefulSets, new JsonObject { ["metadata"] = new JsonObject { ["name"] = "loki", ["namespace"] = "monitoring" } });
        cluster.Add(ResourceKind.Services, new DeliveredCluster(Full)[ResourceKind.Services, "nginx-internal-controller"].DeepClone().AsObject());

        Assert.Equal(["A41", "A63", "A64"], Failures(Plans.Production, cluster).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_switched_off_is_absent()
    {
        var components = Full.Definition.Components.Add(PlatformComponent.Harbor, false).Add(PlatformComponent.GatewayApi, false);
        var plan = ClusterPlanner.Plan(Full.Definition with { Components = components });

        Assert.Equal(["A42", "A65"], Failures(plan, new DeliveredCluster(plan)));
    }

    [Fact]
    public void Who_asks_at_another_address_or_gets_no_answer_is_told()
    {
        Assert.Equal(["A31"], Failures(Full, new DeliveredCluster(Full) { Server = new Uri("https://10.20.0.20:6443") }));
        Assert.Equal(["A31"], Failures(Full, new DeliveredCluster(Full) { Ill = { "readyz" } }));
        Assert.Equal(["A32"], Failures(Full, new DeliveredCluster(Full) { Ill = { "readyz/etcd" } }));
    }

    [Fact]
    public void A_Kubernetes_that_is_not_supported_any_more_is_told()
    {
        Assert.Equal(["A22"], Failures(Full, new DeliveredCluster(Full) { Day = new DateOnly(2026, 1, 1) }));
    }

    public static TheoryData<string, string, string> Rights => new()
    {
        { "A75", "core production", "do everything" },
        { "A75", "full production", "do everything" },
        { "A75", "full dev/test", "do everything" },
        { "A76", "full production", "list networkpolicies.networking.k8s.io" },
        { "A77", "core dev/test", "create customresourcedefinitions.apiextensions.k8s.io" },
        { "A77", "full production", "create customresourcedefinitions.apiextensions.k8s.io" },
        { "A78", "full production", "list tenants.capsule.clastix.io" },
        { "A78", "full dev/test", "create tenants.capsule.clastix.io" },
        { "A80", "full production", "get secrets in kube-system" },
        { "A80", "core production", "delete nodes" },
        { "A81", "core production", "do everything in default" },
        { "A83", "full production", "create pods/portforward in kube-system" },
    };

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_too_many_or_too_few_fails_one_fact(string fact, string name, string question)
    {
        var plan = AddonPlans.Of(name);

        Assert.Equal([fact], Failures(plan, new DeliveredCluster(plan) { Reversed = { question } }));
    }

    public static TheoryData<string, string, string, bool> Trials => new()
    {
        { "A79", "core dev/test", "create namespaces", false },
        { "A79", "full production", "create namespaces", false },
        { "A79", "full production", "create namespaces", true },
        { "A80", "core production", "patch namespaces rook-ceph", false },
        { "A80", "full production", "patch namespaces rook-ceph", true },
    };

    [Theory]
    [MemberData(nameof(Trials))]
    public void Admission_that_lets_through_or_refuses_too_much_fails_one_fact(string fact, string name, string attempt, bool isAdmitted)
    {
        var plan = AddonPlans.Of(name);
        var cluster = new DeliveredCluster(plan) { Trials = { [attempt] = new Trial(isAdmitted, isAdmitted ? [] : null, "refused") } };

        Assert.Equal([fact], Failures(plan, cluster));
    }

    [Fact]
    public void What_could_not_be_tried_is_not_accepted()
    {
        var unknown = new Trial(null, null, "the API server answers 400: a webhook takes no dry run");

        Assert.Equal(["A80"], Failures(Full, new DeliveredCluster(Full) { Trials = { ["patch namespaces rook-ceph"] = unknown } }));
    }

    [Fact]
    public void A_chart_in_another_version_or_without_a_release_fails_the_fact_about_versions()
    {
        var (older, gone) = (new DeliveredCluster(Full), new DeliveredCluster(Full));
        foreach (var cluster in (DeliveredCluster[])[older, gone])
            cluster.Remove(ResourceKind.HelmRecords, "sh.helm.release.v1.harbor.v1");
        older.Add(ResourceKind.HelmRecords, DeliveredReleases.Record("harbor", "harbor", "1.18.4"));

        Assert.Equal(["platform/harbor is of version 1.18.4, instead of 1.19.1"], VersionProblems(Full, older));
        Assert.Equal(["there is no release of the chart harbor"], VersionProblems(Full, gone));
    }

    [Fact]
    public void A_platform_release_that_time_has_passed_by_is_told_with_the_way_out()
    {
        var plan = ClusterPlanner.Plan(Full.Definition with { Versions = Full.Definition.Versions with { Platform = "2026-11" } });

        Assert.Empty(VersionProblems(plan, new DeliveredCluster(plan) { Day = new DateOnly(2026, 10, 27) }));
        Assert.Equal(
            ["cilium 1.19.6 had to be replaced by 2026-10-27; the platform release 2026-11b has 1.20.2"],
            VersionProblems(plan, new DeliveredCluster(plan) { Day = new DateOnly(2026, 10, 28) }));
        Assert.Contains(
            "metallb 0.15.3 had to be replaced by 2026-08-18; the platform release 2026-11b has 0.16.1",
            VersionProblems(Older("metallb", "0.15.3"), new DeliveredCluster(Older("metallb", "0.15.3")) { Day = new DateOnly(2026, 10, 28) }));
    }

    [Fact]
    public void A_record_of_Helm_that_cannot_be_read_is_named_and_not_shown()
    {
        var cluster = new DeliveredCluster(Full);
        Fields.Set(cluster[ResourceKind.HelmRecords, "sh.helm.release.v1.harbor.v1"], "data.release", "Y2FuYXJ5");

        var refusal = Assert.Throws<UnreadableException>(() => VersionProblems(Full, cluster));
        Assert.Equal("Helm's record platform/sh.helm.release.v1.harbor.v1 cannot be read", refusal.Message);
    }

    [Fact]
    public void Members_that_come_by_single_sign_on_have_no_rights_beside_their_tenant()
    {
        var oidc = new OidcDefinition
        {
            Issuer = "https://id.example.net",
            ClientId = "kubernetes",
            Groups = [new OidcGroup("developers", AccessRole.Member, "default")],
        };
        var plan = ClusterPlanner.Plan(Full.Definition with { Oidc = oidc });

        Assert.Empty(Failures(plan, new DeliveredCluster(plan)));
        Assert.Equal(["A80", "A82"], Failures(plan, new DeliveredCluster(plan) { Reversed = { "get secrets in kube-system" } }).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("1.13.10", "--oidc-issuer-url=https://login.example.com/realms/ful", "--oidc-issuer-url=https://login.example.com/realms/other")]
    [InlineData("1.13.10", "--oidc-ca-file=/etc/kubernetes/oidc/ca.crt", "--v=2")]
    [InlineData("1.14.6", "--authentication-config=/system/config/authentication-config.yaml", "--anonymous-auth=false")]
    public void An_API_server_that_does_not_know_the_issuer_is_told(string talos, string flag, string other)
    {
        var plan = ClusterPlanner.Plan(AddonPlans.Of("full dev/test").Definition with
        {
            Oidc = AddonPlans.SignOn with { Consoles = null },
            Versions = new VersionsDefinition { Talos = talos, Kubernetes = "1.36.5" },
        });
        var cluster = new DeliveredCluster(plan);
        Assert.Empty(Failures(plan, cluster));

        var flags = Command(cluster, plan);
        flags[flags.Select(node => (string)node!).ToList().IndexOf(flag)] = other;

        Assert.Equal(["A71"], Failures(plan, cluster));
    }

    [Fact]
    public void An_Argo_CD_that_nobody_comes_back_to_by_TLS_is_told()
    {
        var plan = AddonPlans.Of("full with sign-on");
        var cluster = new DeliveredCluster(plan);
        Fields.Set(cluster[ResourceKind.Ingresses, "Argo CD"], "spec.tls.0.hosts.0", "argocd.example.net");

        Assert.Equal(["A62"], Failures(plan, cluster));
    }

    [Fact]
    public void An_API_server_that_knows_an_issuer_of_nobody_s_is_told()
    {
        var cluster = new DeliveredCluster(Plans.Production);
        Command(cluster, Plans.Production).Add("--oidc-issuer-url=https://elsewhere.example.net");

        Assert.Equal(["A71"], Failures(Plans.Production, cluster));
    }

    private static JsonArray Command(DeliveredCluster cluster, ClusterPlan plan) =>
        cluster[ResourceKind.Pods, $"kube-apiserver-{plan.Definition.Code}-cp-01"]["spec"]!["containers"]![0]!["command"]!.AsArray();

    private static ClusterPlan Older(string component, string version) => ClusterPlanner.Plan(
        Full.Definition with { Versions = Full.Definition.Versions with { Components = Full.Definition.Versions.Components.Add(component, version) } });

    private static List<string> VersionProblems(ClusterPlan plan, DeliveredCluster cluster) =>
        [.. FactList.All.OfType<KubernetesFact>().Single(fact => fact.Description.Id == "A74").Problems(plan, cluster.State)];

    private static ResourceKind KindOf(string plural) =>
        FactList.All.OfType<KubernetesFact>().SelectMany(fact => fact.Kinds).First(kind => kind.Plural == plural);

    private static IEnumerable<string> Failures(ClusterPlan plan, DeliveredCluster cluster)
    {
        var state = cluster.State;
        return FactList.All.OfType<KubernetesFact>()
            .Select(fact => AcceptanceCheck.Check(fact, plan, () => fact.Problems(plan, state)))
            .Where(result => result.Outcome == FactOutcome.Fails)
            .Select(result => result.Fact.Id);
    }
}
