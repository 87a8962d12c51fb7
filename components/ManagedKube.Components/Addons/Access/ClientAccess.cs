using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace ManagedKube.Components.Addons.Access;

/// <summary>The accounts that the client gets with a cluster, and what they and his people may do (product spec 5.1).</summary>
internal sealed class ClientAccess : Addon
{
    private const string Administrator = "cluster-admin";

    /// <param name="context">What it is made with.</param>
    /// <param name="foundation">Makes its namespace.</param>
    public ClientAccess(AddonContext context, Resource foundation)
        : base(nameof(ClientAccess), "client-access", context, foundation)
    {
        var plan = context.Plan;
        KubeConfigs = Accounts(plan).ToImmutableSortedDictionary(account => account, account => Deliver(context, account), StringComparer.Ordinal);
        if (ClientAccounts.IsAdministrator(plan))
            Bind(context, Administrator, "mk-client-administrator", Rbac.Account(ClientAccounts.Delivered));
        else
            LetView(context);
        if (plan.Components.Contains(PlatformComponent.Capsule))
            _ = Define(context, TenantExtras.Name, TenantExtras.Rules(context.Plan), aggregateTo: "admin");
        if (Rbac.Groups(plan.GroupsOf(AccessRole.ClusterAdmin)).ToArray() is { Length: > 0 } administrators)
            Bind(context, Administrator, "mk-oidc-administrators", administrators);
        RegisterOutputs();
    }

    /// <summary>The kubeconfigs of the client's accounts; secrets.</summary>
    public ImmutableSortedDictionary<string, Output<string>> KubeConfigs { get; }

    private static IEnumerable<string> Accounts(ClusterPlan plan) =>
        plan.Definition.Tenants.Select(tenant => tenant.Owner).Prepend(ClientAccounts.Delivered).Distinct();

    private void LetView(AddonContext context)
    {
        var viewers = Accounts(context.Plan).Select(Rbac.Account).Concat(Rbac.Groups(context.Plan.GroupsOf(AccessRole.Member, AccessRole.Owner)));
        Bind(context, Define(context, ExtendedViewer.Name, ExtendedViewer.Rules), ExtendedViewer.Name, [.. viewers]);
    }

    // The token does not end: to change it, its secret is deleted and made anew.
    private Output<string> Deliver(AddonContext context, string account)
    {
        var made = new ServiceAccount(
            $"{context.Code}-{account}",
            new ServiceAccountArgs { Metadata = new ObjectMetaArgs { Name = account, Namespace = NamespaceNames.Access } },
            Options());
        var token = new Secret(
            $"{context.Code}-{account}-token",
            new SecretArgs
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = $"{account}-token",
                    Namespace = NamespaceNames.Access,
                    Annotations = new InputMap<string> { ["kubernetes.io/service-account.name"] = account, ["pulumi.com/waitFor"] = "jsonpath={.data.token}" },
                },
                Type = "kubernetes.io/service-account-token",
            },
            Options(made));
        // The cluster writes it, before the secret counts as made.
        return Output.Tuple(token.Text("ca.crt"), token.Text("token")).Apply(parts => ClientKubeConfig.Write(context.Plan, account, parts.Item1, parts.Item2));
    }

    private string Define(AddonContext context, string name, IEnumerable<PolicyRuleArgs> rules, string? aggregateTo = null)
    {
        var metadata = new ObjectMetaArgs { Name = name };
        if (aggregateTo is not null)
            metadata.Labels = new InputMap<string> { [$"{Rbac.ApiGroup}/aggregate-to-{aggregateTo}"] = "true" };
        _ = new ClusterRole($"{context.Code}-{name}", new ClusterRoleArgs { Metadata = metadata, Rules = rules.ToList() }, Options());
        return name;
    }

    private void Bind(AddonContext context, string role, string name, params SubjectArgs[] subjects) => _ = new ClusterRoleBinding(
        $"{context.Code}-{name}",
        new ClusterRoleBindingArgs
        {
            Metadata = new ObjectMetaArgs { Name = name },
            RoleRef = new RoleRefArgs { ApiGroup = Rbac.ApiGroup, Kind = "ClusterRole", Name = role },
            Subjects = subjects.ToList(),
        },
        Options());
}
