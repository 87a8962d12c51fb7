namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressBackend</c> as outputs.</summary>
[OutputType]
public sealed class IngressBackend
{
    public readonly Core.V1.TypedLocalObjectReference Resource;
    public readonly IngressServiceBackend Service;

    [OutputConstructor]
    private IngressBackend(
        Core.V1.TypedLocalObjectReference resource,
        IngressServiceBackend service)
    {
        Resource = resource;
        Service = service;
    }
}
