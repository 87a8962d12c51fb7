namespace ManagedKube.Model.Definition;

/// <summary>What a machine is for.</summary>
public enum MachineRole
{
    /// <summary>Drives the infrastructure; not a Kubernetes node.</summary>
    GitRunner,

    /// <summary>Runs the Kubernetes API and etcd.</summary>
    ControlPlane,

    /// <summary>Carries Ceph disks only (production).</summary>
    StorageNode,

    /// <summary>Runs the client's pods; in dev/test the first three also carry Ceph disks.</summary>
    Worker,
}
