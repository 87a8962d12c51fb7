namespace ManagedKube.Model.Definition;

/// <summary>What the cluster's network is made of.</summary>
public enum NetworkKind
{
    /// <summary>A VLAN of the private backbone, which bare-metal servers can join too.</summary>
    Backbone,

    /// <summary>A private network of the VPC, which does not reach bare-metal servers (product spec 2.10).</summary>
    Vpc,
}
