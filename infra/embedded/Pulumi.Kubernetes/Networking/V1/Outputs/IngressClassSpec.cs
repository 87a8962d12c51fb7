namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressClassSpec</c> as outputs.</summary>
[OutputType]
public sealed class IngressClassSpec
{
    public readonly string Controller;
    public readonly IngressClassParametersReference Parameters;

    [OutputConstructor]
    private IngressClassSpec(
        string controller,
        IngressClassParametersReference parameters)
    {
        Controller = controller;
        Parameters = parameters;
    }
}
