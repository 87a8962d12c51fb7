namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapKeySelector</c> as outputs.</summary>
[OutputType]
public sealed class ConfigMapKeySelector
{
    public readonly string Key;
    public readonly string Name;
    public readonly bool Optional;

    [OutputConstructor]
    private ConfigMapKeySelector(
        string key,
        string name,
        bool optional)
    {
        Key = key;
        Name = name;
        Optional = optional;
    }
}
