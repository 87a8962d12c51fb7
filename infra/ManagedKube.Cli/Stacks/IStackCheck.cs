using System.Collections.Immutable;
using ManagedKube.Engine.Projects;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Stacks;

/// <summary>Looks through a stack's configuration before anything runs.</summary>
internal interface IStackCheck
{
    /// <summary>Everything that is wrong.</summary>
    /// <param name="file">The stack's file.</param>
    /// <param name="config">Its configuration, decrypted, by full key.</param>
    /// <param name="outputs">What its last update put out; empty before the first one.</param>
    ImmutableArray<StackProblem> Check(StackFile file, ImmutableSortedDictionary<string, ConfigValue> config, PropertyMap outputs);
}
