using System.Text.Json;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.State;
using ManagedKube.NodeDriver.Requests;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Nodes;

/// <summary>
/// What the driver of machines was asked for by a stack's last deployment, as its state has it: how to reach the cluster, and what
/// each machine should be. Operations on machines need no other source of secrets.
/// </summary>
internal static class RecordedRequests
{
    private const string Bootstrap = "bootstrap";
    private const string Converge = "converge";

    /// <summary>Whether the stack has a cluster.</summary>
    public static bool HasCluster(Snapshot state) => state.Resources.Any(resource => IsOf(resource, Bootstrap));

    /// <summary>The request about the cluster as a whole.</summary>
    /// <param name="state">The state, decrypted.</param>
    /// <param name="stack">The stack, for messages.</param>
    /// <exception cref="CommandException">The stack has no cluster yet, or its request cannot be read.</exception>
    public static DriverRequest OfCluster(Snapshot state, string stack) =>
        Of(state, stack, resource => IsOf(resource, Bootstrap))
        ?? throw new CommandException(ExitCode.WrongUsage, $"{stack} has no cluster yet: 'mk up {stack}' makes it.");

    /// <summary>The request about one machine; null when it is no node of the stack.</summary>
    /// <param name="state">The state, decrypted.</param>
    /// <param name="stack">The stack, for messages.</param>
    /// <param name="node">The resource that makes the machine a node.</param>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static DriverRequest? OfNode(Snapshot state, string stack, string node) =>
        Of(state, stack, resource => IsOf(resource, Converge) && resource.Urn.Name == node);

    private static bool IsOf(ResourceState resource, string verb) =>
        resource is { Type: ClusterResources.Command, Delete: false } && Text(resource, "create") == verb;

    private static DriverRequest? Of(Snapshot state, string stack, Func<ResourceState, bool> isWanted)
    {
        if (state.Resources.FirstOrDefault(isWanted) is not { } found)
            return null;
        try
        {
            return JsonSerializer.Deserialize(Text(found, "stdin") ?? "", DriverJson.Default.DriverRequest) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            // Not its message: it may quote a secret.
            throw new CommandException(ExitCode.Failed,
                $"The recorded request of {found.Urn.Name} cannot be read: {stack} was deployed by another release of this tool. "
                + $"'mk up {stack}' records it anew.");
        }
    }

    private static string? Text(ResourceState resource, string input) => (resource.Inputs.Get(input)?.Unwrapped as StringValue)?.Value;
}
