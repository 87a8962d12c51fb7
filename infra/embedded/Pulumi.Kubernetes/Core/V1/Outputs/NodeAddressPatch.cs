namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeAddress</c> as outputs.</summary>
[OutputType]
public sealed class NodeAddressPatch
{
    public readonly string Address;
    public readonly string Type;

    [OutputConstructor]
    private NodeAddressPatch(
        string address,
        string type)
    {
        Address = address;
        Type = type;
    }
}
