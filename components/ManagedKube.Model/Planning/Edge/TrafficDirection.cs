namespace ManagedKube.Model.Planning.Edge;

/// <summary>Which way traffic goes.</summary>
public enum TrafficDirection
{
    /// <summary>From the Internet to the cluster.</summary>
    Inbound,

    /// <summary>From the cluster to the Internet.</summary>
    Outbound,

    /// <summary>Inside the cluster's VLAN.</summary>
    Internal,
}
