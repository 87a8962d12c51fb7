using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Names in Ceph. Volumes refer to those of drivers and pools, so these can never change.</summary>
internal static class CephNames
{
    public const string BlockDriver = $"{NamespaceNames.Rook}.rbd.csi.ceph.com";
    public const string FileDriver = $"{NamespaceNames.Rook}.cephfs.csi.ceph.com";
    public const string BlockPool = "ceph-blockpool";
    public const string NoReplicationPool = "ceph-blockpool-norepl";
    public const string FileSystem = "ceph-filesystem";
    public const string ObjectStore = "ceph-objectstore";

    /// <summary>Where Ceph's console listens inside the cluster, in clear.</summary>
    public const int ConsolePort = 7000;
}
