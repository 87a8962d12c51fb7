namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceRequirements</c> as inputs.</summary>
public class ResourceRequirementsArgs : ResourceArgs
{
    [Input("claims")]
    private InputList<ResourceClaimArgs>? _claims;

    public InputList<ResourceClaimArgs> Claims
    {
        get => _claims ??= [];
        set => _claims = value;
    }

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
    public static new ResourceRequirementsArgs Empty => new();
}
