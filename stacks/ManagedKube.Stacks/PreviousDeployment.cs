using System.Text.Json;
using ManagedKube.Model.Recording;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>What the last deployment of this stack recorded about its cluster.</summary>
internal static class PreviousDeployment
{
    // The function behind stack references. A reference to a stack itself would be a resource that is always one deployment old.
    private const string ReadOutputs = "pulumi:pulumi:readStackOutputs";

    /// <summary>The record; null before the first deployment.</summary>
    /// <exception cref="UnreadableRecordException">There is one, but it cannot be read.</exception>
    public static async Task<RecordedFacts?> ReadAsync()
    {
        var stack = Deployment.Instance;
        var arguments = new OwnStackArgs { Name = $"{stack.OrganizationName}/{stack.ProjectName}/{stack.StackName}" };
        var read = await stack.InvokeAsync<OwnStackResult>(ReadOutputs, arguments).ConfigureAwait(false);
        return read.Outputs.TryGetValue(RecordedFacts.OutputName, out var recorded)
            ? RecordedFactsJson.Read(JsonSerializer.SerializeToElement(recorded))
            : null;
    }
}
