using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
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
    /// <summary>The account of the delivered kubeconfig.</summary>
    public const string Account = TenantDefinition.DefaultOwner;

    private const string Group = "rbac.authorization.k8s.io";
    private const string Administrator = "cluster-admin";

    private readonly Dictionary<string, Secret> _tokens = [];

    /// <param name="context">What it is made with.</param>
    /// <param name="foundation">Makes its namespace.</param>
    public ClientAccess(AddonContext context, Resource foundation)
        : base(nameof(ClientAccess), "client-access", context, foundation)
    {
        var plan = context.Plan;
        foreach (var account in Accounts(plan))
            Deliver(context, account);
        if (IsAdministrator(plan))
            Bind(context, Administrator, "mk-client-administrator", Subject(Account));
        else
            LetView(context);
        if (plan.Components.Contains(PlatformComponent.Capsule))
            _ = Define(context, TenantExtras.Name, TenantExtras.Rules(context.Plan), aggregateTo: "admin");
        if (Groups(plan, AccessRole.ClusterAdmin).ToArray() is { Length: > 0 } administrators)
            Bind(context, Administrator, "mk-oidc-administrators", administrators);
        RegisterOutputs();
    }

    /// <summary>The kubeconfigs of the client's accounts; secrets.</summary>
    /// <param name="context">What they are read with.</param>
    /// <param name="ready">When the cluster has had the time to issue their tokens.</param>
    public ImmutableSortedDictionary<string, Output<string>> KubeConfigs(AddonContext context, CustomResource ready) =>
        _tokens.ToImmutableSortedDictionary(token => token.Key, token => Read(context, token.Key, token.Value, ready), StringComparer.Ordinal);

    /// <summary>The user that an account is for the Kubernetes API.</summary>
    public static string UserName(string account) => $"system:serviceaccount:{PlatformNamespaces.Access}:{account}";

    /// <summary>Whether the delivered account may do everything: in Core, and in dev/test.</summary>
    public static bool IsAdministrator(ClusterPlan plan) => plan.Definition.Offering == Offering.Core || !plan.IsProduction();

    private static IEnumerable<string> Accounts(ClusterPlan plan) => plan.Definition.Tenants.Select(tenant => tenant.Owner).Prepend(Account).Distinct();

    private static SubjectArgs Subject(string account) => new() { Kind = "ServiceAccount", Name = account, Namespace = PlatformNamespaces.Access };

    private static IEnumerable<SubjectArgs> Groups(ClusterPlan plan, params AccessRole[] roles) => plan.Definition.Oidc is { } oidc
        ? from member in oidc.Groups
          where roles.Contains(member.Role)
          select new SubjectArgs { ApiGroup = Group, Kind = "Group", Name = $"{oidc.GroupsPrefix}{member.Group}" }
        : [];

    private void LetView(AddonContext context)
    {
        var viewers = Accounts(context.Plan).Select(Subject).Concat(Groups(context.Plan, AccessRole.Member, AccessRole.Owner));
        Bind(context, Define(context, ExtendedViewer.Name, ExtendedViewer.Rules), ExtendedViewer.Name, [.. viewers]);
    }

    // The token does not end: to change it, its secret is deleted and made anew.
    private void Deliver(AddonContext context, string account)
    {
        var made = new ServiceAccount(
            $"{context.Code}-{account}",
            new ServiceAccountArgs { Metadata = new ObjectMetaArgs { Name = account, Namespace = PlatformNamespaces.Access } },
            Options());
        _tokens[account] = new Secret(
            $"{context.Code}-{account}-token",
            new SecretArgs
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = $"{account}-token",
                    Namespace = PlatformNamespaces.Access,
                    Annotations = new InputMap<string> { ["kubernetes.io/service-account.name"] = account },
                },
                Type = "kubernetes.io/service-account-token",
            },
            Options(made));
    }

    // What was declared does not hold the token: the cluster writes it afterwards.
    private Output<string> Read(AddonContext context, string account, Secret token, CustomResource ready)
    {
        var issued = Secret.Get($"{context.Code}-{account}-issued-token", Output.Tuple(token.Id, ready.Id).Apply(ids => ids.Item1), Options(ready));
        return Output.Tuple(issued.Text("ca.crt"), issued.Text("token")).Apply(parts => ClientKubeConfig.Write(context.Plan, account, parts.Item1, parts.Item2));
    }

    private string Define(AddonContext context, string name, IEnumerable<PolicyRuleArgs> rules, string? aggregateTo = null)
    {
        var metadata = new ObjectMetaArgs { Name = name };
        if (aggregateTo is not null)
            metadata.Labels = new InputMap<string> { [$"{Group}/aggregate-to-{aggregateTo}"] = "true" };
        _ = new ClusterRole($"{context.Code}-{name}", new ClusterRoleArgs { Metadata = metadata, Rules = rules.ToList() }, Options());
        return name;
    }

    private void Bind(AddonContext context, string role, string name, params SubjectArgs[] subjects) => _ = new ClusterRoleBinding(
        $"{context.Code}-{name}",
        new ClusterRoleBindingArgs
        {
            Metadata = new ObjectMetaArgs { Name = name },
            RoleRef = new RoleRefArgs { ApiGroup = Group, Kind = "ClusterRole", Name = role },
            Subjects = subjects.ToList(),
        },
        Options());
}
