namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodDNSConfigOption</c> as outputs.</summary>
[OutputType]
public sealed class PodDNSConfigOption
{
    public readonly string Name;
    public readonly string Value;

    [OutputConstructor]
    private PodDNSConfigOption(
        string name,
        string value)
    {
        Name = name;
        Value = value;
    }
}
