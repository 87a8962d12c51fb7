using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>The Git Runner can get every tool that it is to have, and has the one that runs its jobs.</summary>
internal sealed class GitRunnerTools : DefinitionRule
{
    private const string Path = "cluster.gitRunner";

    public override RuleDescription Description { get; } = new()
    {
        Id = "git-runner-tools",
        Demand = "Each tool of the Git Runner is there once and comes from somewhere, and a runner that is registered has the program that runs its jobs.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var runner = definition.GitRunner;
        foreach (var (index, tool) in runner.Tools.Index())
        {
            var name = DefinitionNames.Of(DefinitionNames.RunnerTools, tool.Name);
            if (runner.Tools.Take(index).Any(earlier => earlier.Name == tool.Name))
                yield return Finding.Error(null, $"{Path}.tools[{index}].name", $"{name} is there twice.", "Keep one of the two.");
            if (tool.Url is null && runner.Mirror is null)
            {
                yield return Finding.Error(null, $"{Path}.tools[{index}].url", $"Nothing says where {name} comes from.",
                    "Write the url of the file, or the mirror that all tools come from.");
            }
        }

        if (runner.Registration is { } registration && Program(registration.Kind) is var program && runner.Tools.All(tool => tool.Name != program))
        {
            var name = DefinitionNames.Of(DefinitionNames.RunnerTools, program);
            yield return Finding.Error(null, $"{Path}.tools", $"The Git Runner is to be registered, but does not have {name}, which runs its jobs.",
                $"Add {name} to the tools.");
        }
    }

    private static RunnerTool Program(RunnerKind kind) => kind == RunnerKind.GitLab ? RunnerTool.GitLabRunner : RunnerTool.ActionsRunner;
}
