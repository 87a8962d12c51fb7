namespace ManagedKube.Model.Planning.Edge;

/// <summary>Where a network rule comes from.</summary>
public enum RuleOrigin
{
    /// <summary>The product's published documentation.</summary>
    Documented,

    /// <summary>A decision that the product's texts are silent about.</summary>
    Proposed,

    /// <summary>The customer's order.</summary>
    Ordered,
}
