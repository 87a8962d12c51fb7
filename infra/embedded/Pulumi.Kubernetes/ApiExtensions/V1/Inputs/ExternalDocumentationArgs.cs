namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>ExternalDocumentation</c> as inputs.</summary>
public class ExternalDocumentationArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("url")]
    public Input<string>? Url { get; set; }

    /// <summary>Without values.</summary>
    public static new ExternalDocumentationArgs Empty => new();
}
