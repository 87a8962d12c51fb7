namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>AttachedVolume</c> as outputs.</summary>
[OutputType]
public sealed class AttachedVolumePatch
{
    public readonly string DevicePath;
    public readonly string Name;

    [OutputConstructor]
    private AttachedVolumePatch(
        string devicePath,
        string name)
    {
        DevicePath = devicePath;
        Name = name;
    }
}
