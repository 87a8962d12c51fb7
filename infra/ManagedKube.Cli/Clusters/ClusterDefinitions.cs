using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;

namespace ManagedKube.Cli.Clusters;

/// <summary>Reads the cluster definitions of stacks, for verbs that judge or show them without running anything.</summary>
internal static class ClusterDefinitions
{
    /// <summary>The definition of a stack's file. Its rules are not checked.</summary>
    /// <exception cref="CommandException">It has not the form of one; the text says everything that is wrong.</exception>
    public static ClusterDefinition Read(StackLoader loader, string stack)
    {
        var file = loader.ReadFile(stack);
        try
        {
            var (definition, findings) = ClusterDefinitionReader.Read(ClusterConfiguration.Build(loader.ReadConfig(stack, file)));
            return definition ?? throw Wrong(stack, string.Join('\n', findings.Select(finding => Printable.OneLine($"{finding.Path}: {finding.Message} {finding.Remedy}"))));
        }
        catch (FormatException exception)
        {
            throw Wrong(stack, $"{exception.Message} Write each setting once.");
        }
    }

    private static CommandException Wrong(string stack, string problems) => new(ExitCode.WrongUsage, $"{stack}: the stack's file is wrong.\n{problems}");
}
