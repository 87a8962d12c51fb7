namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SecurityContext</c> as outputs.</summary>
[OutputType]
public sealed class SecurityContext
{
    public readonly bool AllowPrivilegeEscalation;
    public readonly AppArmorProfile AppArmorProfile;
    public readonly Capabilities Capabilities;
    public readonly bool Privileged;
    public readonly string ProcMount;
    public readonly bool ReadOnlyRootFilesystem;
    public readonly int RunAsGroup;
    public readonly bool RunAsNonRoot;
    public readonly int RunAsUser;
    public readonly SELinuxOptions SeLinuxOptions;
    public readonly SeccompProfile SeccompProfile;

    [OutputConstructor]
    private SecurityContext(
        bool allowPrivilegeEscalation,
        AppArmorProfile appArmorProfile,
        Capabilities capabilities,
        bool privileged,
        string procMount,
        bool readOnlyRootFilesystem,
        int runAsGroup,
        bool runAsNonRoot,
        int runAsUser,
        SELinuxOptions seLinuxOptions,
        SeccompProfile seccompProfile)
    {
        AllowPrivilegeEscalation = allowPrivilegeEscalation;
        AppArmorProfile = appArmorProfile;
        Capabilities = capabilities;
        Privileged = privileged;
        ProcMount = procMount;
        ReadOnlyRootFilesystem = readOnlyRootFilesystem;
        RunAsGroup = runAsGroup;
        RunAsNonRoot = runAsNonRoot;
        RunAsUser = runAsUser;
        SeLinuxOptions = seLinuxOptions;
        SeccompProfile = seccompProfile;
    }
}
