namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SecretEnvSource</c> as inputs.</summary>
public class SecretEnvSourceArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("optional")]
    public Input<bool>? Optional { get; set; }

    /// <summary>Without values.</summary>
    public static new SecretEnvSourceArgs Empty => new();
}
