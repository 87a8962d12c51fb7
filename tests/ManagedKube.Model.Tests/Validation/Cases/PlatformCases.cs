using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;
using static ManagedKube.Model.Tests.Validation.RuleCase;

namespace ManagedKube.Model.Tests.Validation.Cases;

/// <summary>Components, versions, access and operations (V66 to V83).</summary>
internal static class PlatformCases
{
    private static OidcDefinition Login { get; } = new() { Issuer = "https://login.example.com/realms/ful", ClientId = "kubernetes" };

    private static OidcConsolesDefinition Consoles { get; } = new()
    {
        ClientId = "consoles",
        AuthorizeUrl = "https://login.example.com/realms/ful/auth",
        TokenUrl = "https://login.example.com/realms/ful/token",
        UserInfoUrl = "https://login.example.com/realms/ful/userinfo",
    };

    public static ImmutableArray<RuleCase> All =>
    [
        new("V66", "cluster.components.argocd", Components(PlatformComponent.ArgoCd)),
        new("V66", "cluster.kasten", DevTest with { Kasten = new() }),
        new("V66", "cluster.prices", DevTest with { Prices = new() }),
        new("V71", "cluster.versions.kubernetes", Versions("1.14.6", "1.36")),
        new("V71", "cluster.versions.kubernetes", Versions("1.14.6", "v1.36.5")),
        new("V72", "cluster.versions.talos", Versions("1.14", "1.36.5")),
        new("V72", "cluster.versions.talos", Versions("1.14.6", "1.31.14")),
        new("V72", "cluster.versions.talos", Versions("1.99.0", "1.36.5")),
        new("V74", "cluster.versions.talos", Versions("latest", "1.36.5")),
        new("V74", "cluster.versions.kubernetes", Versions("1.14.6", "^1.36.5")),
        new("V74", "cluster.versions.kubernetes", Versions("1.14.6", "1.36.x")),
        new("reserved-tags", "cluster.tags.managedkube-role", DevTest with { Tags = DevTest.Tags.Add("managedkube-role", "x") }),
        new("talos-documents", "cluster.versions.talos", Versions("1.11.6", "1.34.9")),
        new("registries", "cluster.registries.mirrors[1].registry", DevTest with { Registries = new() { Mirrors = [Mirror("ghcr.io"), Mirror("GHCR.io")] } }),
        new(
            "registries",
            "cluster.registries.trustedRoots[0].certificate",
            DevTest with { Registries = new() { TrustedRoots = [new("platform", "-----BEGIN CERTIFICATE-----")] } }),
        new(
            "registries",
            "cluster.registries.authorities[0].certificate",
            DevTest with { Registries = new() { Authorities = [new("mirror.example.net", "MIIB")] } }),
        new("public-discovery", "cluster.discovery.endpoint", DevTest with { Discovery = new("https://discovery.talos.dev/") }) { Level = FindingLevel.Warning },
        new("V67", "cluster.components.ingress", Switched(FullDevTest, (PlatformComponent.Ingress, false), (PlatformComponent.Harbor, true))),
        new("V67", "cluster.components.monitoring", Switched(FullDevTest, (PlatformComponent.Monitoring, false), (PlatformComponent.Pyroscope, true))),
        new("V68", "cluster.components.kyverno", Switched(FullDevTest, (PlatformComponent.Kyverno, false))),
        new("V69", "cluster.oidc", DevTest with { Oidc = Login }),
        new("V69", "cluster.components.oidc", Switched(FullDevTest, (PlatformComponent.Oidc, true))),
        new("V69", "cluster.components.oidc", Switched(FullDevTest with { Oidc = Login }, (PlatformComponent.Oidc, false))),
        new("V69", "cluster.oidc.issuer", FullDevTest with { Oidc = Login with { Issuer = "http://login.example.com" } }),
        new("V69", "cluster.oidc.issuer", FullDevTest with { Oidc = Login with { Issuer = "https://login.example.com/?realm=a" } }),
        new("V69", "cluster.oidc.clientId", FullDevTest with { Oidc = Login with { ClientId = " " } }),
        new("V69", "cluster.oidc.groupsClaim", FullDevTest with { Oidc = Login with { GroupsClaim = "" } }),
        new("V69", "cluster.oidc.groupsPrefix", FullDevTest with { Oidc = Login with { GroupsPrefix = "system:" } }),
        new("V69", "cluster.oidc.usernamePrefix", FullDevTest with { Oidc = Login with { UsernamePrefix = "" } }),
        new("V69", "cluster.oidc.certificateAuthority", FullDevTest with { Oidc = Login with { CertificateAuthority = "-----BEGIN CERTIFICATE-----" } }),
        new("V69", "cluster.oidc.groups[0].tenant", FullDevTest with { Oidc = Login with { Groups = [new("developers", AccessRole.Member, "nobody")] } }),
        new("V69", "cluster.oidc", DevTest with { Oidc = Login with { Consoles = Consoles } }),
        new("V69", "cluster.oidc.consoles.clientId", At(Consoles with { ClientId = " " })),
        new("V69", "cluster.oidc.consoles.clientId", At(Consoles with { ClientId = Login.ClientId })) { Level = FindingLevel.Warning },
        new("V69", "cluster.oidc.consoles.authorizeUrl", At(Consoles with { AuthorizeUrl = "http://login.example.com/auth" })),
        new("V69", "cluster.oidc.consoles.tokenUrl", At(Consoles with { TokenUrl = "https://login.example.com/token?policy=a" })),
        new("V69", "cluster.oidc.consoles.userInfoUrl", At(Consoles with { UserInfoUrl = "https://login.example.com/{{ .Values }}" })),
        new("V69", "cluster.oidc.consoles.usernameClaim", At(Consoles with { UsernameClaim = "name'" })),
        new("V69", "cluster.oidc.consoles.scopes", At(Consoles with { Scopes = ["profile", "email"] })),
        new("V69", "cluster.oidc.consoles.scopes[1]", At(Consoles with { Scopes = ["openid", "profile email"] })),
        new("V69", "cluster.oidc.consoles.kastenAdmins[1]", At(Consoles with { KastenAdmins = ["backup", "back,up"] })),
        new("V69", "cluster.oidc.groupsClaim", FullDevTest with { Oidc = With(Consoles) with { GroupsClaim = "groups\"" } }),
        new("V69", "cluster.oidc.groups", FullDevTest with { Oidc = Login with { Consoles = Consoles } }),
        new("V69", "cluster.oidc.groups[0].group", FullDevTest with { Oidc = With(Consoles, new OidcGroup("it's", AccessRole.Member, "default")) }),
        new("V69", "cluster.oidc.groups[1].role", FullDevTest with { Oidc = With(Consoles, Admins("a"), Admins("b")) }) { Level = FindingLevel.Warning },
        new("V69", "cluster.oidc.consoles", Keeping(At(Consoles), "certificates:consoles")),
        new("V70", "cluster.oidc.consoles.kastenAdmins[0]", FullProduction with { Oidc = With(Consoles with { KastenAdmins = ["developers"] }) }),
        new("V70", "cluster.oidc.groups[0].role", FullProduction with { Oidc = Login with { Groups = [new("platform", AccessRole.ClusterAdmin, "default")] } }),
        new("V70", "cluster.oidc.groups[0].group", FullProduction with { Oidc = Login with { Groups = [new("system:masters", AccessRole.Owner, "default")] } }),
        new("V71", "cluster.versions.kubernetes", On("2026-09-04", Versions("1.14.0", "1.34.9"))),
        new("V71", "cluster.versions.kubernetes", On("2026-08-01", Versions("1.14.6", "1.37.0"))),
        new("V71", "cluster.versions.kubernetes", On("2026-09-04", Versions("1.14.6", "1.34.9"), Versions("1.14.6", "1.34.8"))) { Level = FindingLevel.Warning },
        new("V71", "cluster.versions.kubernetes", On("2026-12-01", Versions("1.14.6", "1.34.9"), Versions("1.14.6", "1.34.9"))),
        new("V71", "cluster.versions.kubernetes", On("2026-12-01", Versions("1.14.6", "1.34.9"), Versions("1.14.6", "1.33.0"))) { Level = FindingLevel.Warning },
        new("V72", "cluster.versions.talos", new RuleContext
        {
            Definition = Versions("1.14.6", "1.32.0"),
            Recorded = RecordedFacts.Of(ClusterPlanner.Plan(DevTest)) with { Versions = new() { Talos = new(1, 13, 10), Kubernetes = new(1, 31, 4) } },
        }),
        new("V73", "cluster.versions.kubernetes", After(Versions("1.14.6", "1.36.5"), Versions("1.14.6", "1.36.4"))),
        new("V73", "cluster.versions.kubernetes", After(Versions("1.14.6", "1.35.9"), Versions("1.14.6", "1.37.1"))),
        new("V73", "cluster.versions.talos", After(Versions("1.14.6", "1.36.5"), Versions("1.14.5", "1.36.5"))),
        new("V74", "cluster.versions.components.cilium", Component("cilium", "1.x")),
        new("V74", "cluster.versions.components.celium", Component("celium", "1.19.6")),
        new("V74", "cluster.versions.platform", DevTest with { Versions = DevTest.Versions with { Platform = "1999-01" } }),
        new("V74", "cluster.versions.platform", On("2026-11-26", DevTest with { Versions = DevTest.Versions with { Platform = "2026-11" } })),
        new("V74", "cluster.versions.components.metallb", On("2026-08-10", Component("metallb", "0.15.3"))) { Level = FindingLevel.Warning },
        new("V74", "cluster.versions.components.metallb", On("2026-11-26", Component("metallb", "0.15.3"))),
        new("V75", "cluster.versions.kubernetes", On("2026-08-20", Versions("1.14.6", "1.36.2"))) { Level = FindingLevel.Warning },
        new("V75", "cluster.versions.kubernetes", On("2026-09-13", Versions("1.14.6", "1.36.2"))),
        new("V75", "cluster.versions.kubernetes", On("2026-09-13", Versions("1.14.6", "1.36.2"), Versions("1.14.6", "1.36.1"))) { Level = FindingLevel.Warning },
        new("V76", "cluster.maintenance.majorWindows", Production with { Maintenance = new() { MajorWindows = [new(1, 20), new(5, 20), new(5, 20)] } }),
        new("V76", "cluster.maintenance.majorWindows", Production with { Maintenance = new() { MajorWindows = [new(1, 20), new(5, 20), new(8, 20)] } }) { Level = FindingLevel.Warning },
        new("V76", "cluster.maintenance.hours", DevTest with { Maintenance = new() { Hours = 0 } }),
        new("V77", "cluster.tenants", DevTest with { Tenants = [Tenant("default")] }),
        new("V77", "cluster.tenants", FullDevTest with { Tenants = [Tenant("team-a")] }),
        new("V77", "cluster.tenants[1].name", FullDevTest with { Tenants = [Tenant("default"), Tenant("Team A")] }),
        new("V77", "cluster.tenants[1].name", FullDevTest with { Tenants = [Tenant("default"), Tenant("default")] }),
        new("V77", "cluster.tenants[0].owner", FullDevTest with { Tenants = [Tenant("default") with { Owner = "somebody" }] }),
        new("V77", "cluster.tenants[1].owner", FullDevTest with { Tenants = [Tenant("default"), Tenant("team-a") with { Owner = "The Owner" }] }),
        new("V78", "cluster.kastenPolicies", DevTest with { KastenPolicies = [new("weekly", 3)] }),
        new("V78", "cluster.kastenPolicies[0].hour", FullDevTest with { KastenPolicies = [new("weekly", 24)] }),
        new("V78", "cluster.kastenPolicies[0].name", FullDevTest with { KastenPolicies = [new("infra-backups", 3)] }),
        new("V78", "cluster.kastenPolicies[0].name", FullDevTest with { KastenPolicies = [new("Weekly", 3)] }),
        new("V78", "cluster.kastenPolicies[1].name", FullDevTest with { KastenPolicies = [new("weekly", 3), new("weekly", 4)] }),
        new("V79", "cluster.clientCrds[0].installedBy", FullProduction with { ClientCrds = [new("kafkas.example.com", CrdInstaller.Client)] }),
        new("V79", "cluster.clientCrds[0].name", FullDevTest with { ClientCrds = [new("certificates.cert-manager.io", CrdInstaller.Provider)] }),
        new("V79", "cluster.clientCrds[0].name", DevTest with { ClientCrds = [new("kafkas", CrdInstaller.Client)] }),
        new(
            "V79",
            "cluster.clientCrds[1].name",
            DevTest with { ClientCrds = [new("kafkas.example.com", CrdInstaller.Client), new("Kafkas.example.com", CrdInstaller.Client)] }),
        new("V82", "cluster.tags.note", DevTest with { Tags = DevTest.Tags.Add("note", "password: hunter2") }),
        new("V82", "cluster.tags.api-token", DevTest with { Tags = DevTest.Tags.Add("api-token", "abc") }),
        new("V82", "cluster.oidc.issuer", FullDevTest with { Oidc = Login with { Issuer = "https://login.example.com/ghp_0123456789abcdef" } }),
        new("V82", "cluster.controlPlane.patches[1]", DevTest with { ControlPlane = new() { Patches = ["machine: {}", "# ghp_0123456789abcdef"] } }),
        new(
            "V82",
            "cluster.workers[0].patches[0]",
            DevTest.WithWorkers(Pool("a", 3) with { Patches = ["machine: {files: [{content: https://user:pass@example.net}]}"] })),
        new("V82", "cluster.registries.trustedRoots[0].certificate", DevTest with { Registries = new() { TrustedRoots = [new("platform", PrivateKey)] } }),
        new(
            "V83",
            "cluster.decommission.confirmation",
            On("2026-11-26", DevTest with { Decommission = new() { Confirmation = "ctodew", NoticeDate = new(2026, 11, 1) } })),
        new("V83", "cluster.decommission.noticeDate", On("2026-11-26", DevTest with { Decommission = new() { Confirmation = "ctodev" } })),
        new(
            "V83",
            "cluster.decommission.noticeDate",
            On("2026-11-26", DevTest with { Decommission = new() { Confirmation = "ctodev", NoticeDate = new(2026, 11, 6) } })),
    ];

    private static ClusterDefinition At(OidcConsolesDefinition consoles) => FullDevTest with { Oidc = With(consoles) };

    private static OidcDefinition With(OidcConsolesDefinition consoles, params OidcGroup[] groups) =>
        Login with { Consoles = consoles, Groups = groups is [] ? [new("developers", AccessRole.Member, "default")] : [.. groups] };

    private static OidcGroup Admins(string group) => new(group, AccessRole.ClusterAdmin, "default");

    private static ClusterDefinition Components(PlatformComponent component) => DevTest with { Components = DevTest.Components.Add(component, true) };

    private static ClusterDefinition Versions(string talos, string kubernetes) =>
        DevTest with { Versions = new VersionsDefinition { Talos = talos, Kubernetes = kubernetes } };

    // What is no certificate at all breaks a rule of its own.
    private static readonly string PrivateKey = $"{Certificates.Pem}-----BEGIN {"PRIVATE"} KEY-----";

    private static RegistryMirrorDefinition Mirror(string registry) => new() { Registry = registry, Endpoints = ["https://mirror.example.net"] };

    private static TenantDefinition Tenant(string name) => new() { Name = name };

    private static ClusterDefinition Switched(ClusterDefinition definition, params (PlatformComponent Component, bool IsOn)[] switches) =>
        definition with { Components = definition.Components.AddRange(switches.Select(entry => KeyValuePair.Create(entry.Component, entry.IsOn))) };

    private static ClusterDefinition Component(string name, string version) =>
        DevTest with { Versions = DevTest.Versions with { Components = DevTest.Versions.Components.Add(name, version) } };
}
