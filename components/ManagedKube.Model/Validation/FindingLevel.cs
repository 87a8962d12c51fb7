namespace ManagedKube.Model.Validation;

/// <summary>How serious a finding is.</summary>
public enum FindingLevel
{
    /// <summary>The definition is refused.</summary>
    Error,

    /// <summary>The definition is accepted, but worth a second look.</summary>
    Warning,
}
