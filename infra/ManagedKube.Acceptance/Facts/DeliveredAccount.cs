using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts;

/// <summary>The account that the client gets with the cluster (product spec 5.1), and what it may be asked about.</summary>
internal static class DeliveredAccount
{
    private const string Group = $"system:serviceaccounts:{PlatformSpaces.Access}";

    /// <summary>What an account is called by the API server.</summary>
    public static string UserName(string account) => $"system:serviceaccount:{PlatformSpaces.Access}:{account}";

    /// <summary>Whether it may do everything: in Core, and in dev/test (product spec 5.1).</summary>
    public static bool IsAdministrator(ClusterPlan plan) =>
        plan.Definition.Offering == Offering.Core || plan.Definition.Environment == ClusterEnvironment.DevTest;

    /// <summary>Whether it may do something.</summary>
    public static AccessQuestion May(string verb, string apiGroup, string resource, string? @namespace = null) =>
        new(UserName(TenantDefinition.DefaultOwner), Group, verb, apiGroup, resource, @namespace);
}
