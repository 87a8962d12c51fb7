namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressRule</c> as outputs.</summary>
[OutputType]
public sealed class IngressRule
{
    public readonly string Host;
    public readonly HTTPIngressRuleValue Http;

    [OutputConstructor]
    private IngressRule(
        string host,
        HTTPIngressRuleValue http)
    {
        Host = host;
        Http = http;
    }
}
