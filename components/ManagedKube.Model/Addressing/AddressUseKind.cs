namespace ManagedKube.Model.Addressing;

/// <summary>What a part of the cluster's /22 is for.</summary>
public enum AddressUseKind
{
    /// <summary>The default gateway's usual address.</summary>
    Gateway,

    /// <summary>The firewall pair.</summary>
    Firewall,

    /// <summary>Kept for network equipment.</summary>
    NetworkEquipment,

    /// <summary>Machines of the cluster.</summary>
    Machine,

    /// <summary>The virtual address of the Kubernetes API.</summary>
    VirtualAddress,

    /// <summary>A load-balancer pool.</summary>
    LoadBalancer,

    /// <summary>Kept free for the provider.</summary>
    Reserved,

    /// <summary>Never assigned to anything.</summary>
    Never,
}
