using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ExecAction</c> as outputs.</summary>
[OutputType]
public sealed class ExecAction
{
    public readonly ImmutableArray<string> Command;

    [OutputConstructor]
    private ExecAction(
        ImmutableArray<string> command)
    {
        Command = command;
    }
}
