namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressSpec</c> as inputs.</summary>
public class IngressSpecArgs : ResourceArgs
{
    [Input("defaultBackend")]
    public Input<IngressBackendArgs>? DefaultBackend { get; set; }

    [Input("ingressClassName")]
    public Input<string>? IngressClassName { get; set; }

    [Input("rules")]
    private InputList<IngressRuleArgs>? _rules;

    public InputList<IngressRuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }

    [Input("tls")]
    private InputList<IngressTLSArgs>? _tls;

    public InputList<IngressTLSArgs> Tls
    {
        get => _tls ??= [];
        set => _tls = value;
    }

    /// <summary>Without values.</summary>
    public static new IngressSpecArgs Empty => new();
}
