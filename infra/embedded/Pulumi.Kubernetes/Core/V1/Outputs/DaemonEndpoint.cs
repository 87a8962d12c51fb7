namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>DaemonEndpoint</c> as outputs.</summary>
[OutputType]
public sealed class DaemonEndpoint
{
    public readonly int Port;

    [OutputConstructor]
    private DaemonEndpoint(
        int Port)
    {
        this.Port = Port;
    }
}
