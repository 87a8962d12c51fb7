using ManagedKube.Components.Addons.Access;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Delivery;

/// <summary>Delivers the client's applications from Git, in production with the rights of the tenant's owner and no others.</summary>
internal sealed class ArgoCd : Addon
{
    private const string Name = "argocd";
    private const string Tenant = "mk-argocd-tenant";
    private const string ThisCluster = "https://kubernetes.default.svc";

    // Any day will do, as long as it stays the same: with another one the secret would be written anew.
    private const string PasswordSince = "2026-01-01T00:00:00Z";

    private static readonly ChartSource Chart = ChartSource.Http("argo-cd", "https://argoproj.github.io/argo-helm");
    private static readonly CustomKind Project = new("argoproj.io/v1alpha1", "AppProject");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">The ingress controllers, and the kinds of Prometheus.</param>
    public ArgoCd(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(ArgoCd), Name, context, after)
    {
        var administrator = Password("argocd-admin");
        AdministratorPassword = administrator.Result;
        var values = ValuesOf(context.Plan);
        values.Add("configs.secret.argocdServerAdminPassword", Output.CreateSecret(administrator.BcryptHash));
        values.Add("configs.secret.argocdServerAdminPasswordMtime", PasswordSince);
        Resource[] needed = context.SignOnAt(ConsoleNames.ArgoCd) is { } signOn
            ? [Keep(ArgoCdSignOn.Secret, NamespaceNames.ArgoCd, ArgoCdSignOn.Entries(signOn.Client, signOn.Secret), labels: ArgoCdSignOn.Labels)]
            : [];
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.ArgoCd, Timeout = TimeSpan.FromMinutes(15) };
        var release = Install(Chart, settings, values, needed);
        if (context.Plan.IsProduction())
        {
            // The controller makes one of this name, too, in which everything goes.
            _ = Declare(Project, "default", NamespaceNames.ArgoCd, ProjectOfTheTenant(), release);
        }

        LetTenantsIn(context, release);
        RegisterOutputs();
    }

    /// <summary>The password of the account <c>admin</c>; a secret.</summary>
    public Output<string> AdministratorPassword { get; }

    /// <summary>Its values, but for the password.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var production = plan.IsProduction();
        var host = plan.HostOf(ConsoleNames.ArgoCd);
        var values = new ChartValues
        {
            { "global.domain", host },
            { "crds.keep", true },
            { "configs.params", Literal(("server.insecure", "true"), ("application.namespaces", "")) },
            {
                "configs.cm",
                Literal(
                    ("admin.enabled", "true"), ("users.anonymous.enabled", "false"), ("application.resourceTrackingMethod", "annotation"),
                    ("application.sync.impersonation.enabled", production ? "true" : "false"))
            },
            { "configs.rbac", Literal(("policy.csv", PolicyOf(plan))) },
            { "dex.enabled", false },
            { "notifications.enabled", false },
            { "redis.resources", Resources("20m", "64Mi", "256Mi") },
            { "controller.resources", Resources("200m", "512Mi", "2Gi") },
            { "controller.metrics", Metrics.Of(plan) },
            { "repoServer.replicas", production ? 2 : 1 },
            { "repoServer.resources", Resources("100m", "256Mi", "1Gi") },
            { "repoServer.metrics", Metrics.Of(plan) },
            { "applicationSet.resources", Resources("20m", "64Mi", "256Mi") },
            { "server.replicas", production ? 2 : 1 },
            { "server.pdb.enabled", production },
            { "server.resources", Resources("50m", "128Mi", "512Mi") },
            { "server.metrics", Metrics.Of(plan) },
            { "server.ingress.enabled", true },
            { "server.ingress.ingressClassName", IngressClass.Internal },
        };
        if (production)
            values.Add("server.pdb.maxUnavailable", 1);
        if (plan.SignOnAt(ConsoleNames.ArgoCd) is ({ } provider, { } client))
            values.Add(ArgoCdSignOn.ValuesOf(host, provider, client));
        return values;
    }

    // It reads the groups as the identity provider writes them, without the prefix that they have in Kubernetes.
    private static string PolicyOf(ClusterPlan plan)
    {
        var groups = plan.Definition.Oidc?.Groups ?? [];
        var tenantRole = plan.IsProduction() ? "role:tenant" : "role:admin";
        return string.Concat(
        [
            "p, role:tenant, applications, *, default/*, allow\n",
            "p, role:tenant, logs, get, default/*, allow\n",
            "p, role:tenant, projects, get, default, allow\n",
            "p, role:tenant, repositories, *, default/*, allow\n",
            .. groups.Select(group => $"g, {group.Group}, {(group.Role == AccessRole.ClusterAdmin ? "role:admin" : tenantRole)}\n"),
        ]);
    }

    private static ChartValues ProjectOfTheTenant() => new()
    {
        { "description", "client applications, synchronised with the rights of the tenant owner" },
        { "sourceRepos", List("*") },
        { "destinations", List(new ChartValues { { "server", ThisCluster }, { "namespace", "*" } }) },
        { "clusterResourceWhitelist", List(new ChartValues { { "group", "" }, { "kind", "Namespace" } }) },
        { "namespaceResourceBlacklist", List(new ChartValues { { "group", "capsule.clastix.io" }, { "kind", "*" } }) },
        {
            "destinationServiceAccounts",
            List(new ChartValues
            {
                { "server", ThisCluster },
                { "namespace", "*" },
                { "defaultServiceAccount", $"{NamespaceNames.Access}:{ClientAccounts.Delivered}" },
            })
        },
    };

    // Applications only: with a project of its own a tenant would have the rights of whoever it names in it.
    private void LetTenantsIn(AddonContext context, Resource release)
    {
        var role = new Role(
            $"{context.Code}-{Tenant}",
            new RoleArgs
            {
                Metadata = new ObjectMetaArgs { Name = Tenant, Namespace = NamespaceNames.ArgoCd },
                Rules = Rbac.Rule(Rbac.Write, "argoproj.io", "applications"),
            },
            Options(release));
        _ = new RoleBinding(
            $"{context.Code}-{Tenant}",
            new RoleBindingArgs
            {
                Metadata = new ObjectMetaArgs { Name = Tenant, Namespace = NamespaceNames.ArgoCd },
                RoleRef = new RoleRefArgs { ApiGroup = Rbac.ApiGroup, Kind = "Role", Name = Tenant },
                Subjects = Rbac.Groups(context.Plan.GroupsOf(AccessRole.Member, AccessRole.Owner)).Prepend(Rbac.Account(ClientAccounts.Delivered)).ToList(),
            },
            Options(role));
    }
}
