using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A18: the buckets exist, and only their own account may use each. From where they can be reached is not told by the IaaS.</summary>
internal sealed class A18Buckets() : IaasFact("A18", "The buckets exist, each open to its own storage account only.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        plan.ObjectStorage.Buckets.SelectMany(bucket => Problems(bucket, state.Buckets.FirstOrDefault(present => present.Name == bucket.Name)));

    private static IEnumerable<string> Problems(BucketPlan planned, ObservedBucket? present)
    {
        if (present is null)
            return [$"the bucket {planned.Name} is missing"];
        var grants = present.Grants.Select(grant => $"{grant.Role} to {grant.Account}").ToList();
        var wanted = $"{BucketPlan.Role} to {planned.Account}";
        return grants is [var only] && only == wanted ? [] : [$"the bucket {planned.Name} grants {Words.List(grants)}, instead of {wanted}"];
    }
}
