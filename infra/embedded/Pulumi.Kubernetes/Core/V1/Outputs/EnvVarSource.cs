namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>EnvVarSource</c> as outputs.</summary>
[OutputType]
public sealed class EnvVarSource
{
    public readonly ConfigMapKeySelector ConfigMapKeyRef;
    public readonly ObjectFieldSelector FieldRef;
    public readonly ResourceFieldSelector ResourceFieldRef;
    public readonly SecretKeySelector SecretKeyRef;

    [OutputConstructor]
    private EnvVarSource(
        ConfigMapKeySelector configMapKeyRef,
        ObjectFieldSelector fieldRef,
        ResourceFieldSelector resourceFieldRef,
        SecretKeySelector secretKeyRef)
    {
        ConfigMapKeyRef = configMapKeyRef;
        FieldRef = fieldRef;
        ResourceFieldRef = resourceFieldRef;
        SecretKeyRef = secretKeyRef;
    }
}
