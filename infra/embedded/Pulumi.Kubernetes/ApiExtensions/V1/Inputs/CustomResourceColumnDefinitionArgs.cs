namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceColumnDefinition</c> as inputs.</summary>
public class CustomResourceColumnDefinitionArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("format")]
    public Input<string>? Format { get; set; }

    [Input("jsonPath", required: true)]
    public Input<string> JsonPath { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("priority")]
    public Input<int>? Priority { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new CustomResourceColumnDefinitionArgs Empty => new();
}
