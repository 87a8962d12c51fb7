namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SleepAction</c> as outputs.</summary>
[OutputType]
public sealed class SleepAction
{
    public readonly int Seconds;

    [OutputConstructor]
    private SleepAction(
        int seconds)
    {
        Seconds = seconds;
    }
}
