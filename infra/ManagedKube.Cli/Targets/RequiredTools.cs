using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Providers;

namespace ManagedKube.Cli.Targets;

/// <summary>The programs that a deployment runs. Without one of them it would stop half-way, with machines and without a cluster.</summary>
internal static class RequiredTools
{
    private static readonly ImmutableArray<string> OfNodes = ["talosctl", "kubectl"];

    /// <summary>What is missing for a plan, each with what to do.</summary>
    /// <param name="plan">The steps.</param>
    /// <param name="project">The project, which may say where plugins are.</param>
    /// <param name="environment">Looks a variable of the operation up; null when it is unset.</param>
    public static ImmutableArray<string> MissingFor(IEnumerable<StepDescription> plan, ProjectFile project, Func<string, string?> environment)
    {
        var types = plan.Where(step => step.Op is not (StepOp.Same or StepOp.Read or StepOp.Refresh))
            .Select(step => step.Type)
            .ToImmutableSortedSet(StringComparer.Ordinal);
        return
        [
            .. types.Contains(ClusterResources.Command)
                ? OfNodes.Where(tool => ToolPath.Find(tool, environment) is null)
                    .Select(tool => $"{tool} is not on the PATH, and nodes are driven by it. Install the official one, of the cluster's minor version.")
                : [],
            .. types.Select(type => BuiltInRequirements.MissingFor(type, project, environment)).OfType<string>(),
        ];
    }
}
