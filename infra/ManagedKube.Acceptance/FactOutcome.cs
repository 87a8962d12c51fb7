namespace ManagedKube.Acceptance;

/// <summary>What became of the check of a fact.</summary>
public enum FactOutcome
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It does not hold, or could not be read: what nobody has seen is not accepted.</summary>
    Fails,

    /// <summary>The list does not ask for it of such a cluster.</summary>
    DoesNotApply,
}
