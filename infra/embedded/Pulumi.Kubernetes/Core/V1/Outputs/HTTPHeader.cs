namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HTTPHeader</c> as outputs.</summary>
[OutputType]
public sealed class HTTPHeader
{
    public readonly string Name;
    public readonly string Value;

    [OutputConstructor]
    private HTTPHeader(
        string name,
        string value)
    {
        Name = name;
        Value = value;
    }
}
