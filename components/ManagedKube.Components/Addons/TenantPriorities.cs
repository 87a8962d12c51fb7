using System.Collections.Immutable;

namespace ManagedKube.Components.Addons;

/// <summary>The priorities that pods of tenants may have; those of the platform are Kubernetes' own, and above them.</summary>
internal static class TenantPriorities
{
    public const string Default = "mk-tenant-default";
    public const string High = "mk-tenant-high";

    /// <summary>All of them, by name.</summary>
    public static ImmutableSortedDictionary<string, int> All { get; } = ImmutableSortedDictionary<string, int>.Empty.Add(Default, 1_000).Add(High, 100_000);
}
