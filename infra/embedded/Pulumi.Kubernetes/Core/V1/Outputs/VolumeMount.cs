namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeMount</c> as outputs.</summary>
[OutputType]
public sealed class VolumeMount
{
    public readonly string MountPath;
    public readonly string MountPropagation;
    public readonly string Name;
    public readonly bool ReadOnly;
    public readonly string RecursiveReadOnly;
    public readonly string SubPath;
    public readonly string SubPathExpr;

    [OutputConstructor]
    private VolumeMount(
        string mountPath,
        string mountPropagation,
        string name,
        bool readOnly,
        string recursiveReadOnly,
        string subPath,
        string subPathExpr)
    {
        MountPath = mountPath;
        MountPropagation = mountPropagation;
        Name = name;
        ReadOnly = readOnly;
        RecursiveReadOnly = recursiveReadOnly;
        SubPath = subPath;
        SubPathExpr = subPathExpr;
    }
}
