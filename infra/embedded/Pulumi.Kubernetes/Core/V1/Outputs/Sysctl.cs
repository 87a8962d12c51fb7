namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Sysctl</c> as outputs.</summary>
[OutputType]
public sealed class Sysctl
{
    public readonly string Name;
    public readonly string Value;

    [OutputConstructor]
    private Sysctl(
        string name,
        string value)
    {
        Name = name;
        Value = value;
    }
}
