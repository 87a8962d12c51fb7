using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning.Storage;

/// <summary>One S3 bucket with the account that uses it (product spec 4.7).</summary>
/// <param name="Name">The bucket.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Account">The storage account of this use alone.</param>
/// <param name="Sources">Who may reach the bucket; empty when the cluster has no egress address yet.</param>
public sealed record BucketPlan(string Name, BucketUse Use, string Account, ImmutableArray<Ipv4Range> Sources)
{
    /// <summary>The role of the account on its own bucket.</summary>
    public const string Role = "read_write";
}
