namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>RollingUpdateDeployment</c> as inputs.</summary>
public class RollingUpdateDeploymentArgs : ResourceArgs
{
    [Input("maxSurge")]
    public InputUnion<int, string>? MaxSurge { get; set; }

    [Input("maxUnavailable")]
    public InputUnion<int, string>? MaxUnavailable { get; set; }

    /// <summary>Without values.</summary>
    public static new RollingUpdateDeploymentArgs Empty => new();
}
