namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SecretEnvSource</c> as outputs.</summary>
[OutputType]
public sealed class SecretEnvSource
{
    public readonly string Name;
    public readonly bool Optional;

    [OutputConstructor]
    private SecretEnvSource(
        string name,
        bool optional)
    {
        Name = name;
        Optional = optional;
    }
}
