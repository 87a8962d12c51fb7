using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>What happens to nodes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NodeEventKind>))]
internal enum NodeEventKind
{
    /// <summary>It has gone down, or lost its power.</summary>
    Down,

    /// <summary>It has come up with its configuration.</summary>
    Up,

    /// <summary>It has come up and waits for a configuration.</summary>
    Maintenance,

    /// <summary>It hangs.</summary>
    Stuck,

    /// <summary>All its services run, and its kubelet can register.</summary>
    Ready,

    /// <summary>One of its services does not run any more.</summary>
    NotReady,

    /// <summary>Another configuration is in force.</summary>
    ConfigurationApplied,

    /// <summary>It runs another Talos version or schematic.</summary>
    SystemChanged,

    /// <summary>A component of Kubernetes runs in another version.</summary>
    KubernetesChanged,

    /// <summary>It became a member of etcd, as a learner or as the first one.</summary>
    EtcdMemberAdded,

    /// <summary>Its member has a vote now.</summary>
    EtcdMemberVotes,

    /// <summary>Its member answers.</summary>
    EtcdMemberUp,

    /// <summary>Its member does not answer any more.</summary>
    EtcdMemberDown,

    /// <summary>Its member was removed.</summary>
    EtcdMemberRemoved,

    /// <summary>etcd has lost its quorum.</summary>
    EtcdQuorumLost,

    /// <summary>etcd has a quorum.</summary>
    EtcdQuorum,
}
