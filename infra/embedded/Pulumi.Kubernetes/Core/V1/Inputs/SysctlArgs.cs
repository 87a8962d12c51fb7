namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Sysctl</c> as inputs.</summary>
public class SysctlArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new SysctlArgs Empty => new();
}
