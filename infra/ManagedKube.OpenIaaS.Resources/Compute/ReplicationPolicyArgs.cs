using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>What a ReplicationPolicy shall be.</summary>
public sealed class ReplicationPolicyArgs : ResourceArgs
{
    /// <summary>Name.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>UUID of the storage repository that the machines are copied to, usually in another zone.</summary>
    [Input("storageRepositoryId", required: true)]
    public Input<string> StorageRepositoryId { get; set; } = null!;

    /// <summary>Interval in hours, 1 to 24: give either this or minutes.</summary>
    [Input("hours")]
    public Input<int>? Hours { get; set; }

    /// <summary>Interval in minutes, 15 to 59: give either this or hours.</summary>
    [Input("minutes")]
    public Input<int>? Minutes { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new ReplicationPolicyArgs Empty => new();
}
