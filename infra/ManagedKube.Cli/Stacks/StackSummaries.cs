using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Cli.Stacks;

/// <summary>Looks at all stacks of a project: those that have a file, and those that have recorded state.</summary>
internal sealed class StackSummaries(ProjectFile project, StackCatalog catalog, StackLoader loader)
{
    public ImmutableArray<StackSummary> Read() =>
        [.. catalog.Names.Union(loader.Backend.Stacks(project.Name)).Order(StringComparer.Ordinal).Select(Read)];

    private StackSummary Read(string stack)
    {
        var summary = new StackSummary
        {
            Name = stack,
            HasFile = catalog.Names.Contains(stack),
            Target = catalog.Names.Contains(stack) ? TargetOf(stack) : "",
            LockedBy = string.Join(
                ", ",
                loader.Backend.Locks(loader.Identity(stack)).Where(held => held.Liveness != OwnerLiveness.Gone).Select(held => held.Owner)),
        };
        try
        {
            var state = loader.State(stack).Look();
            return summary with { Updated = state.Time, Resources = state.Resources.Length, PendingOperations = state.PendingOperations.Length };
        }
        catch (StateException e)
        {
            return summary with { Problem = e.Message };
        }
    }

    private string TargetOf(string stack)
    {
        try
        {
            return Target.Of(loader.ReadFile(stack), project.Name).Name;
        }
        catch (Exception e) when (e is ProjectException or CommandException)
        {
            // The verbs that need the file tell what is wrong with it.
            return "";
        }
    }
}
