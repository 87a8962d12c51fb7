namespace ManagedKube.Model.Responsibilities;

/// <summary>What a party is for an activity; several may be combined, and none is possible.</summary>
[Flags]
public enum RaciRoles
{
    /// <summary>It has no part in it.</summary>
    None = 0,

    /// <summary>R: it does it.</summary>
    Responsible = 1,

    /// <summary>A: it approves and answers for it.</summary>
    Accountable = 2,

    /// <summary>C: it is asked.</summary>
    Consulted = 4,

    /// <summary>I: it is told.</summary>
    Informed = 8,
}
