using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts;

/// <summary>The account that the client gets with the cluster, what it may be asked about, and what it tries.</summary>
internal static class DeliveredAccount
{
    private static readonly string User = ClientAccounts.UserName(ClientAccounts.Delivered);

    /// <summary>Whether it may do something.</summary>
    public static AccessQuestion May(string verb, string apiGroup, string resource, string? @namespace = null) =>
        new(User, ClientAccounts.Group, verb, apiGroup, resource, @namespace);

    /// <summary>It makes an object.</summary>
    public static Attempt Creates(ResourceKind kind, string body) => new(User, "create", kind, null, body);

    /// <summary>It changes an object.</summary>
    public static Attempt Patches(ResourceKind kind, string name, string body) => new(User, "patch", kind, name, body);
}
