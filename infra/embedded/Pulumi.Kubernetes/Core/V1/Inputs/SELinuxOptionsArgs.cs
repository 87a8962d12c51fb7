namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SELinuxOptions</c> as inputs.</summary>
public class SELinuxOptionsArgs : ResourceArgs
{
    [Input("level")]
    public Input<string>? Level { get; set; }

    [Input("role")]
    public Input<string>? Role { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("user")]
    public Input<string>? User { get; set; }

    /// <summary>Without values.</summary>
    public static new SELinuxOptionsArgs Empty => new();
}
