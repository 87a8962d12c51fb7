namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

/// <summary>The fields of Kubernetes' <c>PolicyRule</c> as inputs.</summary>
public class PolicyRuleArgs : ResourceArgs
{
    [Input("apiGroups")]
    private InputList<string>? _apiGroups;

    public InputList<string> ApiGroups
    {
        get => _apiGroups ??= [];
        set => _apiGroups = value;
    }

    [Input("nonResourceURLs")]
    private InputList<string>? _nonResourceURLs;

    public InputList<string> NonResourceURLs
    {
        get => _nonResourceURLs ??= [];
        set => _nonResourceURLs = value;
    }

    [Input("resourceNames")]
    private InputList<string>? _resourceNames;

    public InputList<string> ResourceNames
    {
        get => _resourceNames ??= [];
        set => _resourceNames = value;
    }

    [Input("resources")]
    private InputList<string>? _resources;

    public InputList<string> Resources
    {
        get => _resources ??= [];
        set => _resources = value;
    }

    [Input("verbs", required: true)]
    private InputList<string>? _verbs;

    public InputList<string> Verbs
    {
        get => _verbs ??= [];
        set => _verbs = value;
    }

    /// <summary>Without values.</summary>
    public static new PolicyRuleArgs Empty => new();
}
