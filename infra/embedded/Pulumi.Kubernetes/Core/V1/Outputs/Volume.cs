namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Volume</c> as outputs.</summary>
[OutputType]
public sealed class Volume
{
    public readonly ConfigMapVolumeSource ConfigMap;
    public readonly CSIVolumeSource Csi;
    public readonly DownwardAPIVolumeSource DownwardAPI;
    public readonly EmptyDirVolumeSource EmptyDir;
    public readonly EphemeralVolumeSource Ephemeral;
    public readonly HostPathVolumeSource HostPath;
    public readonly ImageVolumeSource Image;
    public readonly string Name;
    public readonly PersistentVolumeClaimVolumeSource PersistentVolumeClaim;
    public readonly ProjectedVolumeSource Projected;
    public readonly SecretVolumeSource Secret;

    [OutputConstructor]
    private Volume(
        ConfigMapVolumeSource configMap,
        CSIVolumeSource csi,
        DownwardAPIVolumeSource downwardAPI,
        EmptyDirVolumeSource emptyDir,
        EphemeralVolumeSource ephemeral,
        HostPathVolumeSource hostPath,
        ImageVolumeSource image,
        string name,
        PersistentVolumeClaimVolumeSource persistentVolumeClaim,
        ProjectedVolumeSource projected,
        SecretVolumeSource secret)
    {
        ConfigMap = configMap;
        Csi = csi;
        DownwardAPI = downwardAPI;
        EmptyDir = emptyDir;
        Ephemeral = ephemeral;
        HostPath = hostPath;
        Image = image;
        Name = name;
        PersistentVolumeClaim = persistentVolumeClaim;
        Projected = projected;
        Secret = secret;
    }
}
