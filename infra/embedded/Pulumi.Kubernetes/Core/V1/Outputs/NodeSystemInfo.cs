namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSystemInfo</c> as outputs.</summary>
[OutputType]
public sealed class NodeSystemInfo
{
    public readonly string Architecture;
    public readonly string BootID;
    public readonly string ContainerRuntimeVersion;
    public readonly string KernelVersion;
    public readonly string KubeProxyVersion;
    public readonly string KubeletVersion;
    public readonly string MachineID;
    public readonly string OperatingSystem;
    public readonly string OsImage;
    public readonly NodeSwapStatus Swap;
    public readonly string SystemUUID;

    [OutputConstructor]
    private NodeSystemInfo(
        string architecture,
        string bootID,
        string containerRuntimeVersion,
        string kernelVersion,
        string kubeProxyVersion,
        string kubeletVersion,
        string machineID,
        string operatingSystem,
        string osImage,
        NodeSwapStatus swap,
        string systemUUID)
    {
        Architecture = architecture;
        BootID = bootID;
        ContainerRuntimeVersion = containerRuntimeVersion;
        KernelVersion = kernelVersion;
        KubeProxyVersion = kubeProxyVersion;
        KubeletVersion = kubeletVersion;
        MachineID = machineID;
        OperatingSystem = operatingSystem;
        OsImage = osImage;
        Swap = swap;
        SystemUUID = systemUUID;
    }
}
