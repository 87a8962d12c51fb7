using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Backup;

/// <summary>The backup objects of a Full cluster (product spec 4.8).</summary>
public sealed record BackupPlan
{
    /// <summary>How long exports of client policies are kept, in days.</summary>
    public const int RetentionDays = 7;

    /// <summary>The location profile.</summary>
    public string Profile => KastenNames.Profile;

    /// <summary>The policy that backs up the platform itself.</summary>
    public string InfrastructurePolicy => KastenNames.InfrastructurePolicy;

    /// <summary>The policies for the client's namespaces: one for each hour, then the client's own.</summary>
    public required ImmutableArray<BackupPolicyPlan> ClientPolicies { get; init; }

    internal static BackupPlan? Of(ClusterDefinition definition) => definition.Offering != Offering.Full ? null : new BackupPlan
    {
        ClientPolicies =
        [
            .. Enumerable.Range(0, KastenNames.Hours)
                .Select(hour => new BackupPolicyPlan(KastenNames.ClientPolicy(hour), hour, KastenNames.NamespaceLabel(hour))),
            .. definition.KastenPolicies.Select(policy => new BackupPolicyPlan(policy.Name, policy.Hour, null)),
        ],
    };
}
