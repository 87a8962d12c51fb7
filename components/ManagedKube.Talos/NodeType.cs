namespace ManagedKube.Talos;

/// <summary>The two kinds of Talos machines.</summary>
public enum NodeType
{
    /// <summary>Runs etcd and the Kubernetes API.</summary>
    ControlPlane,

    /// <summary>Runs pods. Storage nodes are workers, too.</summary>
    Worker,
}
