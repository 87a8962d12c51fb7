using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Marketplace;
using ManagedKube.Simulator.Worlds.ObjectStorage;
using ManagedKube.Simulator.Worlds.Replication;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>Something that was asked for and is done later, in an activity. Pure: it computes changes and makes none.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "order")]
[JsonDerivedType(typeof(CreateVirtualMachine), "createVirtualMachine")]
[JsonDerivedType(typeof(UpdateVirtualMachine), "updateVirtualMachine")]
[JsonDerivedType(typeof(DeleteVirtualMachine), "deleteVirtualMachine")]
[JsonDerivedType(typeof(StartVirtualMachine), "startVirtualMachine")]
[JsonDerivedType(typeof(StopVirtualMachine), "stopVirtualMachine")]
[JsonDerivedType(typeof(RelocateVirtualMachine), "relocateVirtualMachine")]
[JsonDerivedType(typeof(ChangeBootOrder), "changeBootOrder")]
[JsonDerivedType(typeof(MountImage), "mountImage")]
[JsonDerivedType(typeof(UnmountImage), "unmountImage")]
[JsonDerivedType(typeof(CreateVirtualDisk), "createVirtualDisk")]
[JsonDerivedType(typeof(UpdateVirtualDisk), "updateVirtualDisk")]
[JsonDerivedType(typeof(RelocateVirtualDisk), "relocateVirtualDisk")]
[JsonDerivedType(typeof(PlugVirtualDisk), "plugVirtualDisk")]
[JsonDerivedType(typeof(AttachVirtualDisk), "attachVirtualDisk")]
[JsonDerivedType(typeof(DetachVirtualDisk), "detachVirtualDisk")]
[JsonDerivedType(typeof(DeleteVirtualDisk), "deleteVirtualDisk")]
[JsonDerivedType(typeof(CreateNetworkAdapter), "createNetworkAdapter")]
[JsonDerivedType(typeof(UpdateNetworkAdapter), "updateNetworkAdapter")]
[JsonDerivedType(typeof(PlugNetworkAdapter), "plugNetworkAdapter")]
[JsonDerivedType(typeof(DeleteNetworkAdapter), "deleteNetworkAdapter")]
[JsonDerivedType(typeof(AssignBackupPolicies), "assignBackupPolicies")]
[JsonDerivedType(typeof(CreateStaticIp), "createStaticIp")]
[JsonDerivedType(typeof(UpdateStaticIp), "updateStaticIp")]
[JsonDerivedType(typeof(DeleteStaticIp), "deleteStaticIp")]
[JsonDerivedType(typeof(ProvisionFloatingIp), "provisionFloatingIp")]
[JsonDerivedType(typeof(DescribeFloatingIp), "describeFloatingIp")]
[JsonDerivedType(typeof(DeleteFloatingIp), "deleteFloatingIp")]
[JsonDerivedType(typeof(BindFloatingIp), "bindFloatingIp")]
[JsonDerivedType(typeof(UnbindFloatingIp), "unbindFloatingIp")]
[JsonDerivedType(typeof(CreateBucket), "createBucket")]
[JsonDerivedType(typeof(DeleteBucket), "deleteBucket")]
[JsonDerivedType(typeof(ChangeBucketAccess), "changeBucketAccess")]
[JsonDerivedType(typeof(ChangeBucketVersioning), "changeBucketVersioning")]
[JsonDerivedType(typeof(GrantBucketAccess), "grantBucketAccess")]
[JsonDerivedType(typeof(RevokeBucketAccess), "revokeBucketAccess")]
[JsonDerivedType(typeof(DeleteStorageAccount), "deleteStorageAccount")]
[JsonDerivedType(typeof(CreateReplicationPolicy), "createReplicationPolicy")]
[JsonDerivedType(typeof(DeleteReplicationPolicy), "deleteReplicationPolicy")]
[JsonDerivedType(typeof(AssociateReplication), "associateReplication")]
[JsonDerivedType(typeof(DissociateReplication), "dissociateReplication")]
[JsonDerivedType(typeof(DeployItem), "deployItem")]
internal abstract record Order
{
    public abstract Operation Operation { get; }

    public abstract string Description { get; }

    /// <summary>The object that exists already and is worked on, if there is one.</summary>
    public abstract ConcernedItem? Target { get; }

    public virtual ActivityType ActivityType => ActivityType.ComputeActivity;

    /// <summary>False for an order that the platform takes and never executes.</summary>
    public virtual bool IsPickedUp => true;

    /// <summary>Whether the order leaves traces before it ends; then <see cref="Prepare"/> is called.</summary>
    public virtual bool ShowsBeforeTheEnd => false;

    public virtual Effect Prepare(World world, Execution execution) => Effect.Of();

    public abstract Effect Execute(World world, Execution execution);
}
