namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>The kinds of orders, as far as they differ in how long they take.</summary>
internal enum Operation
{
    CreateVirtualMachine,
    UpdateVirtualMachine,
    DeleteVirtualMachine,
    SwitchPower,
    RelocateVirtualMachine,
    ChangeBootOrder,
    MountImage,
    CreateVirtualDisk,
    UpdateVirtualDisk,
    RelocateVirtualDisk,
    PlugVirtualDisk,
    DeleteVirtualDisk,
    CreateNetworkAdapter,
    UpdateNetworkAdapter,
    PlugNetworkAdapter,
    DeleteNetworkAdapter,
    AssignBackupPolicies,
    WriteStaticIp,
    WriteFloatingIp,
    ProvisionFloatingIp,
    CreateBucket,
    WriteBucket,
    WriteBucketAccess,
    DeleteStorageAccount,
    CreateReplicationPolicy,
    DeleteReplicationPolicy,
    AssociateReplication,
}
