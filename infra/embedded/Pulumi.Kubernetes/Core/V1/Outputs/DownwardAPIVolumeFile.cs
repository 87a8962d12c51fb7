namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>DownwardAPIVolumeFile</c> as outputs.</summary>
[OutputType]
public sealed class DownwardAPIVolumeFile
{
    public readonly ObjectFieldSelector FieldRef;
    public readonly int Mode;
    public readonly string Path;
    public readonly ResourceFieldSelector ResourceFieldRef;

    [OutputConstructor]
    private DownwardAPIVolumeFile(
        ObjectFieldSelector fieldRef,
        int mode,
        string path,
        ResourceFieldSelector resourceFieldRef)
    {
        FieldRef = fieldRef;
        Mode = mode;
        Path = path;
        ResourceFieldRef = resourceFieldRef;
    }
}
