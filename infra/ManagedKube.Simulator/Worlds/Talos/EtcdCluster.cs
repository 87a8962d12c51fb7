using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>An etcd cluster, and the Kubernetes cluster whose state it keeps.</summary>
internal sealed record EtcdCluster
{
    public required string Id { get; init; }

    /// <summary>The authority that its members are certified by.</summary>
    public required string AuthorityFingerprint { get; init; }

    public required DateTimeOffset BootstrappedAt { get; init; }

    public ImmutableArray<EtcdMember> Members { get; init; } = [];

    /// <summary>The member that leads; null while there is no quorum.</summary>
    public ulong? LeaderId { get; init; }

    /// <summary>How often a leader was elected.</summary>
    public ulong Term { get; init; } = 1;

    /// <summary>The machine that has the virtual address; null for none.</summary>
    public Guid? AddressHolder { get; init; }

    /// <summary>The Kubernetes version of the API server that answers; null before the first one.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>Whether an API server answers.</summary>
    public bool IsAvailable { get; init; }

    public IEnumerable<EtcdMember> Voters => Members.Where(member => !member.IsLearner);

    public EtcdMember? Find(ulong id) => Members.FirstOrDefault(member => member.Id == id);
}
