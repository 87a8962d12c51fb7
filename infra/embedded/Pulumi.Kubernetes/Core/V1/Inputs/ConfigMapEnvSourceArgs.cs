namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapEnvSource</c> as inputs.</summary>
public class ConfigMapEnvSourceArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("optional")]
    public Input<bool>? Optional { get; set; }

    /// <summary>Without values.</summary>
    public static new ConfigMapEnvSourceArgs Empty => new();
}
