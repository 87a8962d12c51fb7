namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>AppArmorProfile</c> as outputs.</summary>
[OutputType]
public sealed class AppArmorProfile
{
    public readonly string LocalhostProfile;
    public readonly string Type;

    [OutputConstructor]
    private AppArmorProfile(
        string localhostProfile,
        string type)
    {
        LocalhostProfile = localhostProfile;
        Type = type;
    }
}
