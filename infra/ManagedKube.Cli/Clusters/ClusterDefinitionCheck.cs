using System.Collections.Immutable;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Projects;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using Pulumi.Protocol.Values;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Cli.Clusters;

/// <summary>Checks the cluster definition of a stack's file: its form first, then every rule.</summary>
internal sealed class ClusterDefinitionCheck : IStackCheck
{
    public ImmutableArray<StackProblem> Check(StackFile file, ImmutableSortedDictionary<string, ConfigValue> config, PropertyMap outputs)
    {
        try
        {
            var recorded = RecordedOutput.Read(outputs);
            var (definition, findings) = ClusterDefinitionReader.Read(ClusterConfiguration.Build(config), recorded);
            if (definition is not null)
                findings = findings.AddRange(ClusterValidator.Validate(new RuleContext { Definition = definition, Recorded = recorded }));
            return [.. findings.Select(finding => Problem(file, finding))];
        }
        catch (UnreadableRecordException exception)
        {
            return [new StackProblem(true, 1, 1, exception.Message)];
        }
        catch (FormatException exception)
        {
            var (line, column) = Place(file, "cluster");
            return [new StackProblem(true, line, column, $"{exception.Message} Write each setting once.")];
        }
    }

    private static StackProblem Problem(StackFile file, Finding finding)
    {
        var (line, column) = Place(file, finding.Path);
        var rule = finding.Rule is null ? "" : $" [{finding.Rule}]";
        return new StackProblem(finding.Level == FindingLevel.Error, line, column, $"{finding.Path}: {finding.Message} {finding.Remedy}{rule}");
    }

    private static (int Line, int Column) Place(StackFile file, string path)
    {
        var root = path.Split('.', '[')[0];
        if (file.Config.GetValueOrDefault($"{ClusterConfiguration.Namespace}:{root}") is not { } node)
            return (1, 1);
        var mark = YamlPlace.Find(node, path[root.Length..]);
        return ((int)mark.Line, (int)mark.Column);
    }
}
