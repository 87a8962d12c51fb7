namespace ManagedKube.Model.Validation;

/// <summary>The facts that a rule is decided from, beside the definition itself.</summary>
public enum RuleBasis
{
    /// <summary>The definition alone.</summary>
    Definition,

    /// <summary>What the previous deployment recorded.</summary>
    Recorded,

    /// <summary>The other clusters of the fleet.</summary>
    Fleet,

    /// <summary>The calendar and the release data.</summary>
    Calendar,

    /// <summary>The names of the secrets that the stack keeps encrypted.</summary>
    Secrets,

    /// <summary>The machine configurations that follow from the definition.</summary>
    Machines,

    /// <summary>The inventory of the IaaS, which is known in a preview only.</summary>
    Inventory,

    /// <summary>The plan of changes, which the engine refuses before its first call.</summary>
    Plan,

    /// <summary>Nothing: definition and plan are made so that it cannot be broken.</summary>
    Construction,
}
