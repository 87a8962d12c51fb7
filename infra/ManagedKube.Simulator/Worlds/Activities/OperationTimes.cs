using System.Collections.Frozen;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>How long things take on the platform, divided by a speed.</summary>
internal sealed class OperationTimes(double speed)
{
    private static readonly FrozenDictionary<Operation, double> Seconds = new Dictionary<Operation, double>
    {
        [Operation.CreateVirtualMachine] = 28,
        [Operation.UpdateVirtualMachine] = 3,
        [Operation.DeleteVirtualMachine] = 8,
        [Operation.SwitchPower] = 10,
        [Operation.RelocateVirtualMachine] = 20,
        [Operation.ChangeBootOrder] = 3,
        [Operation.MountImage] = 4,
        [Operation.CreateVirtualDisk] = 6,
        [Operation.UpdateVirtualDisk] = 3,
        [Operation.RelocateVirtualDisk] = 30,
        [Operation.PlugVirtualDisk] = 4,
        [Operation.DeleteVirtualDisk] = 5,
        [Operation.CreateNetworkAdapter] = 5,
        [Operation.UpdateNetworkAdapter] = 3,
        [Operation.PlugNetworkAdapter] = 3,
        [Operation.DeleteNetworkAdapter] = 4,
        [Operation.AssignBackupPolicies] = 4,
        [Operation.WriteStaticIp] = 3,
        [Operation.WriteFloatingIp] = 4,
        [Operation.ProvisionFloatingIp] = 85,
        [Operation.CreateBucket] = 6,
        [Operation.WriteBucket] = 3,
        [Operation.WriteBucketAccess] = 3,
        [Operation.DeleteStorageAccount] = 4,
        [Operation.CreateReplicationPolicy] = 4,
        [Operation.DeleteReplicationPolicy] = 4,
        [Operation.AssociateReplication] = 4,
    }.ToFrozenDictionary();

    /// <summary>From the order until somebody works on it.</summary>
    public TimeSpan Waiting { get; } = TimeSpan.FromSeconds(0.5 / speed);

    /// <summary>From power-on until the guest's agent answers.</summary>
    public TimeSpan Boot { get; } = TimeSpan.FromSeconds(20 / speed);

    /// <summary>What happens on Talos nodes.</summary>
    public NodeTimes Nodes { get; } = new(speed);

    public TimeSpan Of(Operation operation) => TimeSpan.FromSeconds(Seconds[operation] / speed);
}
