using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Engine.Events;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;

namespace ManagedKube.Cli.Clusters;

/// <summary>Plans the cluster of a stack's file and of what was recorded of it. Neither an engine nor a target is needed.</summary>
internal sealed class ClusterPlanning(CliServices services, Workplace workplace)
{
    /// <summary>The plan, or everything that is wrong with the file.</summary>
    /// <returns>No plan when one of the problems is an error.</returns>
    public (ClusterPlan? Plan, ImmutableArray<Diagnostic> Problems) Plan(string stack)
    {
        var file = workplace.Loader.ReadFile(stack);
        var config = workplace.Loader.ReadConfig(stack, file);
        var outputs = workplace.Loader.State(stack).Look().Outputs();
        // The secret of the consoles' client is had from a provider that has to be told addresses of the plan first.
        var problems = new StackChecks(services, workplace) { MissesSecrets = false }.Run(stack, file, config, outputs);
        if (problems.Any(problem => problem.Severity == Severity.Error))
            return (null, problems);
        try
        {
            var recorded = RecordedOutput.Read(outputs);
            var (definition, findings) = ClusterDefinitionReader.Read(ClusterConfiguration.Build(config), recorded);
            if (definition is null)
                throw new InvalidClusterDefinitionException(findings);
            return (ClusterPlanner.Plan(new RuleContext { Definition = definition, Recorded = recorded }), problems);
        }
        catch (Exception exception) when (exception is InvalidClusterDefinitionException or UnreadableRecordException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"{file.Path}: {exception.Message}");
        }
    }
}
