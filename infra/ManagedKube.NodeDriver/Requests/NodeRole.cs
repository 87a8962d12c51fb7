namespace ManagedKube.NodeDriver.Requests;

/// <summary>What a machine is in its cluster; each is a domain of which one machine at a time may be away.</summary>
public enum NodeRole
{
    /// <summary>Runs etcd and the Kubernetes API.</summary>
    ControlPlane,

    /// <summary>Carries Ceph disks.</summary>
    Carrier,

    /// <summary>Runs the client's pods only.</summary>
    Worker,
}
