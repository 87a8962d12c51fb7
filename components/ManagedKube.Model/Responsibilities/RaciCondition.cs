namespace ManagedKube.Model.Responsibilities;

/// <summary>What a contract must contain for a note to apply.</summary>
public enum RaciCondition
{
    /// <summary>Nothing: the note always applies.</summary>
    Always,

    /// <summary>A managed-services contract.</summary>
    ManagedServices,

    /// <summary>Application support as an extra service.</summary>
    ApplicationSupport,
}
