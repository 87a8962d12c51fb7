namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodOS</c> as inputs.</summary>
public class PodOSArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new PodOSArgs Empty => new();
}
