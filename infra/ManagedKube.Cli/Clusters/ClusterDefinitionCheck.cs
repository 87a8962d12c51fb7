using System.Collections.Immutable;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Projects;
using ManagedKube.MachineConfigurations;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;

namespace ManagedKube.Cli.Clusters;

/// <summary>Checks the cluster definition of a stack's file: its form first, then every rule.</summary>
internal sealed class ClusterDefinitionCheck : IStackCheck
{
    public ImmutableArray<StackProblem> Check(CheckedStack stack)
    {
        try
        {
            var recorded = RecordedOutput.Read(stack.Outputs);
            var (definition, findings) = ClusterDefinitionReader.Read(ClusterConfiguration.Build(stack.Config), recorded);
            if (definition is not null)
                findings = findings.AddRange(Findings(Facts(stack, definition, recorded)));
            return [.. findings.Select(finding => Problem(stack.File, finding))];
        }
        catch (UnreadableRecordException exception)
        {
            return [new StackProblem { IsError = true, Message = exception.Message }];
        }
        catch (FormatException exception)
        {
            var (line, column) = Place(stack.File, "cluster");
            return
            [
                new StackProblem
                {
                    Rule = Finding.FormRule,
                    IsError = true,
                    Line = line,
                    Column = column,
                    Setting = "cluster",
                    Message = exception.Message,
                    Remedy = "Write each setting once.",
                },
            ];
        }
    }

    // What breaks a rule has no plan, and without one there is no machine configuration.
    private static ImmutableArray<Finding> Findings(RuleContext facts)
    {
        var findings = ClusterValidator.Validate(facts);
        return findings.Any(finding => finding.Level == FindingLevel.Error)
            ? findings
            : findings.AddRange(MachineConfigurationCheck.Check(ClusterPlanner.Plan(facts)));
    }

    private static RuleContext Facts(CheckedStack stack, Model.Definition.ClusterDefinition definition, RecordedFacts? recorded) => new()
    {
        Definition = definition,
        Recorded = recorded,
        Today = stack.Today,
        Stack = stack.Name,
        Fleet = stack.Fleet.Fleet,
        Secrets = stack.MissesSecrets
            ? [.. stack.Config.Where(setting => setting.Value.IsSecret && !string.IsNullOrWhiteSpace(setting.Value.Text)).Select(setting => setting.Key)]
            : null,
    };

    private static StackProblem Problem(StackFile file, Finding finding)
    {
        var (line, column) = Place(file, finding.Path);
        return new StackProblem
        {
            Rule = finding.RuleId,
            IsError = finding.Level == FindingLevel.Error,
            Line = line,
            Column = column,
            Setting = finding.Path,
            Message = finding.Message,
            Remedy = finding.Remedy,
        };
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
