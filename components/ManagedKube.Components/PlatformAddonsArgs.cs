using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>What <see cref="PlatformAddons"/> are made from.</summary>
public sealed class PlatformAddonsArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>How the cluster's buckets are reached, by what they are for; empty in Core, whose add-ons use none.</summary>
    public ImmutableDictionary<BucketUse, BucketAccount> Buckets { get; init; } = ImmutableDictionary<BucketUse, BucketAccount>.Empty;

    /// <summary>The control plane. The add-ons are declared last: they wait for the machines that have been declared until then.</summary>
    public required ControlPlane ControlPlane { get; init; }

    /// <summary>The storage pool: Ceph is asked for only when its disks are there. Null where they are there already.</summary>
    public StoragePool? Storage { get; init; }

    /// <summary>The certificate of the consoles; null for one of the cluster's own authority.</summary>
    public ConsoleCertificate? ConsoleCertificate { get; init; }

    /// <summary>The secret of the consoles' client at the identity provider, where the plan has single sign-on at consoles.</summary>
    public Input<string>? ConsoleSecret { get; init; }

    /// <summary>The licence of Kasten as its maker gives it out, a secret; null for none: then it backs up no more than a few nodes.</summary>
    public Input<string>? KastenLicense { get; init; }
}
