using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>
/// An asynchronous replication of virtual machines to a storage repository: machines that name it in replicationPolicyId are copied there again and again. The platform cannot change a policy, so that every change makes another one. It is not deleted while it replicates a machine.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class ReplicationPolicy : CustomResource
{
    private const string TypeToken = "openiaas:compute:ReplicationPolicy";

    /// <summary>Name.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>UUID of the storage repository that the machines are copied to, usually in another zone.</summary>
    [Output("storageRepositoryId")]
    public Output<string> StorageRepositoryId { get; private set; } = null!;

    /// <summary>Interval in hours, 1 to 24: give either this or minutes.</summary>
    [Output("hours")]
    public Output<int?> Hours { get; private set; } = null!;

    /// <summary>Interval in minutes, 15 to 59: give either this or hours.</summary>
    [Output("minutes")]
    public Output<int?> Minutes { get; private set; } = null!;

    /// <summary>UUID of the pool of the target.</summary>
    [Output("poolId")]
    public Output<string> PoolId { get; private set; } = null!;

    /// <summary>UUID of the availability zone of the target.</summary>
    [Output("machineManagerId")]
    public Output<string> MachineManagerId { get; private set; } = null!;

    /// <summary>Creates a ReplicationPolicy.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public ReplicationPolicy(string name, ReplicationPolicyArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new ReplicationPolicyArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private ReplicationPolicy(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing ReplicationPolicy without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the object.</param>
    /// <param name="options">Resource options.</param>
    public static ReplicationPolicy Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
