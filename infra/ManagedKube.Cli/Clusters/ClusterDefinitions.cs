using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Cli.Clusters;

/// <summary>Reads the cluster definitions of stacks, for verbs that judge or show them without running anything.</summary>
internal static class ClusterDefinitions
{
    /// <summary>The definition of a stack's file, with what a running cluster keeps of what the file leaves out. Its rules are not checked.</summary>
    /// <exception cref="CommandException">It has not the form of one; the text says everything that is wrong.</exception>
    /// <exception cref="UnreadableRecordException">There is a record of the cluster, but it cannot be read.</exception>
    public static ClusterDefinition Read(StackLoader loader, string stack)
    {
        var file = loader.ReadFile(stack);
        var recorded = RecordedOutput.Read(loader.State(stack).Look().Outputs());
        try
        {
            var (definition, findings) = ClusterDefinitionReader.Read(ClusterConfiguration.Build(loader.ReadConfig(stack, file)), recorded);
            return definition ?? throw Wrong(
                stack,
                string.Join('\n', findings.Select(finding => Printable.OneLine($"{finding.Path}: {finding.Message} {finding.Remedy}"))));
        }
        catch (FormatException exception)
        {
            throw Wrong(stack, $"{exception.Message} Write each setting once.");
        }
    }

    private static CommandException Wrong(string stack, string problems) => new(ExitCode.WrongUsage, $"{stack}: the stack's file is wrong.\n{problems}");
}
