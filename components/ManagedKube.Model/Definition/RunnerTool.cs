namespace ManagedKube.Model.Definition;

/// <summary>The tools that a Git Runner knows how to install.</summary>
public enum RunnerTool
{
    /// <summary>The client of the Talos API.</summary>
    Talosctl,

    /// <summary>The client of the Kubernetes API.</summary>
    Kubectl,

    /// <summary>The installer of charts.</summary>
    Helm,

    /// <summary>The Pulumi CLI with its language hosts.</summary>
    Pulumi,

    /// <summary>The .NET SDK.</summary>
    DotNet,

    /// <summary>The runner of GitLab's jobs.</summary>
    GitLabRunner,

    /// <summary>The runner of GitHub's jobs.</summary>
    ActionsRunner,
}
