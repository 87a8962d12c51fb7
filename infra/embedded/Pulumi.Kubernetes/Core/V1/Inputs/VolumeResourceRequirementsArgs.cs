namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeResourceRequirements</c> as inputs.</summary>
public class VolumeResourceRequirementsArgs : ResourceArgs
{
    [Input("limits")]
    private InputMap<string>? _limits;

    public InputMap<string> Limits
    {
        get => _limits ??= [];
        set => _limits = value;
    }

    [Input("requests")]
    private InputMap<string>? _requests;

    public InputMap<string> Requests
    {
        get => _requests ??= [];
        set => _requests = value;
    }

    /// <summary>Without values.</summary>
    public static new VolumeResourceRequirementsArgs Empty => new();
}
