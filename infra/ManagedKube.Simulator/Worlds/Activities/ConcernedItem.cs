namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>An object that an activity touches.</summary>
internal sealed record ConcernedItem(string Type, Guid Id)
{
    public static ConcernedItem VirtualMachine(Guid id) => new("virtual_machine", id);

    public static ConcernedItem VirtualDisk(Guid id) => new("virtual_disk", id);

    public static ConcernedItem ReplicationPolicy(Guid id) => new("replication_configuration", id);

    public static ConcernedItem NetworkAdapter(Guid id) => new("network_adapter", id);

    public static ConcernedItem StaticIp(Guid id) => new("static_ip", id);

    public static ConcernedItem FloatingIp(Guid id) => new("floating_ip", id);

    public static ConcernedItem Bucket(Guid id) => new("bucket", id);

    public static ConcernedItem StorageAccount(Guid id) => new("storage_account", id);
}
