namespace ManagedKube.Model.Definition;

/// <summary>Which pool a service takes its address from: the label <c>lb-type</c> decides (product spec 3.2).</summary>
public enum LoadBalancerPool
{
    /// <summary>Without a label.</summary>
    Internal,

    /// <summary>With the label <c>lb-type: external</c>.</summary>
    External,
}
