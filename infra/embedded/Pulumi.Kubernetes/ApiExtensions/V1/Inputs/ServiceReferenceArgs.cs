namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>ServiceReference</c> as inputs.</summary>
public class ServiceReferenceArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("namespace", required: true)]
    public Input<string> Namespace { get; set; } = null!;

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    /// <summary>Without values.</summary>
    public static new ServiceReferenceArgs Empty => new();
}
