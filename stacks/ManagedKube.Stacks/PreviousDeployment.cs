using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Components;
using ManagedKube.Model.Recording;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>What the last deployment of this stack recorded about its cluster.</summary>
/// <param name="Recorded">The facts; null before the first deployment.</param>
/// <param name="Nodes">By machine, its mark (<see cref="StackOutputs.NodeMarksName"/>).</param>
internal sealed record PreviousDeployment(RecordedFacts? Recorded, ImmutableDictionary<string, NodeMark> Nodes)
{
    // The function behind stack references. A reference to a stack itself would be a resource that is always one deployment old.
    private const string ReadOutputs = "pulumi:pulumi:readStackOutputs";

    /// <summary>Reads it.</summary>
    /// <exception cref="UnreadableRecordException">There is one, but it cannot be read.</exception>
    public static async Task<PreviousDeployment> ReadAsync()
    {
        var stack = Deployment.Instance;
        var arguments = new OwnStackArgs { Name = $"{stack.OrganizationName}/{stack.ProjectName}/{stack.StackName}" };
        var read = await stack.InvokeAsync<OwnStackResult>(ReadOutputs, arguments).ConfigureAwait(false);
        return new PreviousDeployment(
            read.Outputs.TryGetValue(RecordedFacts.OutputName, out var recorded) ? RecordedFactsJson.Read(JsonSerializer.SerializeToElement(recorded)) : null,
            read.Outputs.GetValueOrDefault(StackOutputs.NodeMarksName) is ImmutableDictionary<string, object> marks
                ? marks.ToImmutableDictionary(mark => mark.Key, mark => MarkOf(mark.Value))
                : ImmutableDictionary<string, NodeMark>.Empty);
    }

    private static NodeMark MarkOf(object mark) => mark is ImmutableDictionary<string, object> parts
        ? new NodeMark(parts.GetValueOrDefault("request") as string ?? "", parts.GetValueOrDefault("repair") as string ?? "")
        : new NodeMark("", "");
}
