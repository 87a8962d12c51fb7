using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V65: a bucket belongs to one cluster. Where two clusters share a code, all their names clash, and V4 tells why.</summary>
internal sealed class V65BucketsInFleet : FleetRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V65",
        Demand = "A bucket belongs to one cluster.",
        Basis = RuleBasis.Fleet,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, string stack, Fleet fleet) =>
        from bucket in ObjectStoragePlanner.Plan(definition).Buckets
        from other in fleet.OthersWithBucket(stack, bucket.Name).Where(other => other.Definition.Code != definition.Code).Take(1)
        select Finding.Error("V65", V65ObjectStorage.PathOf(bucket.Use), $"\"{bucket.Name}\" is already a bucket of {other.Stack}.",
            "Choose a name that no cluster has.");
}
