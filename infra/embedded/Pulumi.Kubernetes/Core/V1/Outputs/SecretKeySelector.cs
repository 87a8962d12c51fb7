namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SecretKeySelector</c> as outputs.</summary>
[OutputType]
public sealed class SecretKeySelector
{
    public readonly string Key;
    public readonly string Name;
    public readonly bool Optional;

    [OutputConstructor]
    private SecretKeySelector(
        string key,
        string name,
        bool optional)
    {
        Key = key;
        Name = name;
        Optional = optional;
    }
}
