namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeAddress</c> as outputs.</summary>
[OutputType]
public sealed class NodeAddress
{
    public readonly string Address;
    public readonly string Type;

    [OutputConstructor]
    private NodeAddress(
        string address,
        string type)
    {
        Address = address;
        Type = type;
    }
}
