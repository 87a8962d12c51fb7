namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Lifecycle</c> as outputs.</summary>
[OutputType]
public sealed class Lifecycle
{
    public readonly LifecycleHandler PostStart;
    public readonly LifecycleHandler PreStop;
    public readonly string StopSignal;

    [OutputConstructor]
    private Lifecycle(
        LifecycleHandler postStart,
        LifecycleHandler preStop,
        string stopSignal)
    {
        PostStart = postStart;
        PreStop = preStop;
        StopSignal = stopSignal;
    }
}
