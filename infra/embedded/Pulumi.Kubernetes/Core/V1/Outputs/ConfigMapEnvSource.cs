namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapEnvSource</c> as outputs.</summary>
[OutputType]
public sealed class ConfigMapEnvSource
{
    public readonly string Name;
    public readonly bool Optional;

    [OutputConstructor]
    private ConfigMapEnvSource(
        string name,
        bool optional)
    {
        Name = name;
        Optional = optional;
    }
}
