using ManagedKube.OpenIaaS.Compute.Replication;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.ReplicationPolicies;

/// <summary>The wanted policy; empty values are not known yet in a preview.</summary>
internal sealed record ReplicationPolicyInputs
{
    public string Name { get; init; } = "";

    /// <summary>UUID of the target.</summary>
    public string StorageRepositoryId { get; init; } = "";

    public int? Hours { get; init; }

    public int? Minutes { get; init; }

    public static ReplicationPolicyInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static ReplicationPolicyInputs Read(InputReader reader) => new()
    {
        Name = reader.Text("name", required: true) ?? "",
        StorageRepositoryId = reader.Text("storageRepositoryId", required: true, ValueRules.Uuid) ?? "",
        Hours = (int?)reader.Integer("hours", 1, 24),
        Minutes = (int?)reader.Integer("minutes", 15, 59),
    };

    /// <summary>Whether a policy is the wanted one. Its name alone is no identity.</summary>
    public bool Matches(ReplicationPolicy policy) =>
        policy.Name == Name
        && policy.StorageRepository?.Id == StorageRepositoryId
        && (policy.Interval?.Hours ?? 0) == (Hours ?? 0)
        && (policy.Interval?.Minutes ?? 0) == (Minutes ?? 0);
}
