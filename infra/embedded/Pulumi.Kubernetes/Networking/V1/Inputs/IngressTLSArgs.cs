namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressTLS</c> as inputs.</summary>
public class IngressTLSArgs : ResourceArgs
{
    [Input("hosts")]
    private InputList<string>? _hosts;

    public InputList<string> Hosts
    {
        get => _hosts ??= [];
        set => _hosts = value;
    }

    [Input("secretName")]
    public Input<string>? SecretName { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressTLSArgs Empty => new();
}
