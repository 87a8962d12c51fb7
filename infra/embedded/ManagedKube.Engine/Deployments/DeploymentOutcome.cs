namespace ManagedKube.Engine.Deployments;

/// <summary>How an operation ended.</summary>
public enum DeploymentOutcome
{
    /// <summary>Everything went well.</summary>
    Succeeded,

    /// <summary>The program failed or refused; no resource operation failed.</summary>
    ProgramFailed,

    /// <summary>A provider's credentials were refused.</summary>
    AuthenticationFailed,

    /// <summary>At least one resource operation failed.</summary>
    ResourceFailed,

    /// <summary>
    /// A protected resource would have been deleted or replaced, or one that is not among the targets would have to be touched.
    /// </summary>
    Refused,

    /// <summary>A target names a resource that there is not.</summary>
    NoSuchTarget,

    /// <summary>The update would have done something that its plan does not have.</summary>
    PlanViolated,

    /// <summary>The outcome of an interrupted operation cannot be told by looking; a person must decide.</summary>
    Ambiguous,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
