namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>HTTPIngressRuleValue</c> as inputs.</summary>
public class HTTPIngressRuleValueArgs : ResourceArgs
{
    [Input("paths", required: true)]
    private InputList<HTTPIngressPathArgs>? _paths;

    public InputList<HTTPIngressPathArgs> Paths
    {
        get => _paths ??= [];
        set => _paths = value;
    }

    /// <summary>Without values.</summary>
    public static new HTTPIngressRuleValueArgs Empty => new();
}
