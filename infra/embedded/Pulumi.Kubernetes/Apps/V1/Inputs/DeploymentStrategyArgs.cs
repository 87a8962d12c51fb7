namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DeploymentStrategy</c> as inputs.</summary>
public class DeploymentStrategyArgs : ResourceArgs
{
    [Input("rollingUpdate")]
    public Input<RollingUpdateDeploymentArgs>? RollingUpdate { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    /// <summary>Without values.</summary>
    public static new DeploymentStrategyArgs Empty => new();
}
