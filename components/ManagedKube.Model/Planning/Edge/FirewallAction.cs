namespace ManagedKube.Model.Planning.Edge;

/// <summary>What the edge does with traffic that no forwarding is about.</summary>
public enum FirewallAction
{
    /// <summary>Lets it pass.</summary>
    Allow,

    /// <summary>Lets it pass with another source address (SNAT).</summary>
    Translate,

    /// <summary>Drops it.</summary>
    Drop,
}
