namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceFieldSelector</c> as inputs.</summary>
public class ResourceFieldSelectorArgs : ResourceArgs
{
    [Input("containerName")]
    public Input<string>? ContainerName { get; set; }

    [Input("divisor")]
    public Input<string>? Divisor { get; set; }

    [Input("resource", required: true)]
    public Input<string> Resource { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new ResourceFieldSelectorArgs Empty => new();
}
