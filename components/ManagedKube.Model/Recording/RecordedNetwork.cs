using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Recording;

/// <summary>The recorded network of a cluster.</summary>
public sealed record RecordedNetwork
{
    /// <summary>The /22 of the VLAN.</summary>
    public required Ipv4Range Range { get; init; }

    /// <summary>The addresses of pods.</summary>
    public required Ipv4Range PodRange { get; init; }

    /// <summary>The addresses of services.</summary>
    public required Ipv4Range ServiceRange { get; init; }

    /// <summary>The default gateway.</summary>
    public required Ipv4Address Gateway { get; init; }

    /// <summary>The virtual address of the Kubernetes API.</summary>
    public required Ipv4Address Api { get; init; }

    /// <summary>The public addresses, the first two being IP1 and IP2 (product spec 3.7); empty when none were recorded.</summary>
    public ImmutableArray<Ipv4Address> PublicAddresses { get; init; } = [];

    internal static RecordedNetwork Of(ClusterPlan plan) => new()
    {
        Range = plan.Addresses.Range,
        PodRange = plan.Definition.Network.PodRange,
        ServiceRange = plan.Definition.Network.ServiceRange,
        Gateway = plan.Gateway,
        Api = plan.Addresses.Api,
        PublicAddresses = plan.Definition.Exposure.PublicIps,
    };
}
