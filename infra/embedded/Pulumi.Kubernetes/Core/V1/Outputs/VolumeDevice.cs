namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeDevice</c> as outputs.</summary>
[OutputType]
public sealed class VolumeDevice
{
    public readonly string DevicePath;
    public readonly string Name;

    [OutputConstructor]
    private VolumeDevice(
        string devicePath,
        string name)
    {
        DevicePath = devicePath;
        Name = name;
    }
}
