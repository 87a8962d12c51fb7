namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Lifecycle</c> as inputs.</summary>
public class LifecycleArgs : ResourceArgs
{
    [Input("postStart")]
    public Input<LifecycleHandlerArgs>? PostStart { get; set; }

    [Input("preStop")]
    public Input<LifecycleHandlerArgs>? PreStop { get; set; }

    [Input("stopSignal")]
    public Input<string>? StopSignal { get; set; }

    /// <summary>Without values.</summary>
    public static new LifecycleArgs Empty => new();
}
