namespace ManagedKube.Model.Definition;

/// <summary>Where a Git Runner's jobs come from.</summary>
public enum RunnerKind
{
    /// <summary>A GitLab server.</summary>
    GitLab,

    /// <summary>GitHub or a GitHub Enterprise server.</summary>
    GitHub,
}
