namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressRule</c> as inputs.</summary>
public class IngressRuleArgs : ResourceArgs
{
    [Input("host")]
    public Input<string>? Host { get; set; }

    [Input("http")]
    public Input<HTTPIngressRuleValueArgs>? Http { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressRuleArgs Empty => new();
}
