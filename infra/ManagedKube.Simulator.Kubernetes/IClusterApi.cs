namespace ManagedKube.Simulator.Kubernetes;

/// <summary>The Kubernetes API of one cluster, as the machines of that cluster work on it.</summary>
public interface IClusterApi
{
    /// <summary>
    /// Whether it answers: etcd has quorum and an API server runs. Objects survive while it does not, and clients are refused.
    /// </summary>
    bool IsAvailable { get; set; }

    /// <summary>The Kubernetes version that the API servers are of, x.y.z.</summary>
    string Version { get; set; }

    /// <summary>Whether a node is there and Ready, as its kubelet sees it.</summary>
    bool IsNodeReady(string node);

    /// <summary>A kubelet runs and has something to tell. Its node becomes Ready once a pod network is there.</summary>
    void Report(KubeletReport report);

    /// <summary>The kubelet of a node has stopped: its node is not ready any more. Nothing happens when there is no such node.</summary>
    void Silence(string node);
}
