namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>SelectableField</c> as inputs.</summary>
public class SelectableFieldArgs : ResourceArgs
{
    [Input("jsonPath", required: true)]
    public Input<string> JsonPath { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new SelectableFieldArgs Empty => new();
}
