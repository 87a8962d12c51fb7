using System.Collections.Immutable;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>Ports that are never opened (product spec 3.7, F14; V49).</summary>
public static class ForbiddenPorts
{
    /// <summary>SSH, remote desktop, SMB and NFS: never open to everybody.</summary>
    public static ImmutableArray<int> ToEverybody { get; } = [22, 3389, 445, 2049];

    /// <summary>The Talos API and etcd: never on a public address.</summary>
    public static ImmutableArray<int> OnPublicAddresses { get; } = [TalosApi, 50001, 2379, 2380];

    /// <summary>The TCP port of a node's Talos API.</summary>
    internal const int TalosApi = 50000;
}
