namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>ServiceBackendPort</c> as inputs.</summary>
public class ServiceBackendPortArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("number")]
    public Input<int>? Number { get; set; }

    /// <summary>Without values.</summary>
    public static new ServiceBackendPortArgs Empty => new();
}
