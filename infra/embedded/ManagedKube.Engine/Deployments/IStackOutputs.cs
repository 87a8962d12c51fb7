using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments;

/// <summary>Reads the outputs of other stacks, for stack references.</summary>
public interface IStackOutputs
{
    /// <summary>The outputs of a stack, secrets marked; null when there is no such stack.</summary>
    /// <param name="name"><c>organization/project/stack</c>, <c>project/stack</c> or <c>stack</c>, as the program names it.</param>
    /// <param name="cancel">Cancels reading.</param>
    Task<PropertyMap?> ReadAsync(string name, CancellationToken cancel);
}
