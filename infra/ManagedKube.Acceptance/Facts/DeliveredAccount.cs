using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts;

/// <summary>The account that the client gets with the cluster, and what it may be asked about.</summary>
internal static class DeliveredAccount
{
    /// <summary>Whether it may do something.</summary>
    public static AccessQuestion May(string verb, string apiGroup, string resource, string? @namespace = null) =>
        new(ClientAccounts.UserName(ClientAccounts.Delivered), ClientAccounts.Group, verb, apiGroup, resource, @namespace);
}
