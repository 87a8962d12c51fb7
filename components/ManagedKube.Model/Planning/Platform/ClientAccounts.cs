using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>The service accounts that the client gets with a cluster (product spec 5.1), as the Kubernetes API knows them.</summary>
public static class ClientAccounts
{
    /// <summary>The account of the delivered kubeconfig.</summary>
    public const string Delivered = TenantDefinition.DefaultOwner;

    /// <summary>The group that all of them are in.</summary>
    public const string Group = $"system:serviceaccounts:{NamespaceNames.Access}";

    /// <summary>The user that an account is.</summary>
    /// <param name="account">Its name.</param>
    public static string UserName(string account) => $"system:serviceaccount:{NamespaceNames.Access}:{account}";

    /// <summary>Whether the delivered account may do everything: in Core, and in dev/test.</summary>
    /// <param name="plan">The cluster.</param>
    public static bool IsAdministrator(ClusterPlan plan) =>
        plan.Definition.Offering == Offering.Core || plan.Definition.Environment == ClusterEnvironment.DevTest;
}
