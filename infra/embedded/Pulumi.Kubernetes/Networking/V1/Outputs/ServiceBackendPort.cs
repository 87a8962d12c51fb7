namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>ServiceBackendPort</c> as outputs.</summary>
[OutputType]
public sealed class ServiceBackendPort
{
    public readonly string Name;
    public readonly int Number;

    [OutputConstructor]
    private ServiceBackendPort(
        string name,
        int number)
    {
        Name = name;
        Number = number;
    }
}
