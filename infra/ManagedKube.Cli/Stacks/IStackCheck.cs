using System.Collections.Immutable;

namespace ManagedKube.Cli.Stacks;

/// <summary>Looks through a stack's configuration before anything runs.</summary>
internal interface IStackCheck
{
    /// <summary>Everything that is wrong.</summary>
    ImmutableArray<StackProblem> Check(CheckedStack stack);
}
