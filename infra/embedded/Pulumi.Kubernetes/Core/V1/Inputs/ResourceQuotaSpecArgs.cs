namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceQuotaSpec</c> as inputs.</summary>
public class ResourceQuotaSpecArgs : ResourceArgs
{
    [Input("hard")]
    private InputMap<string>? _hard;

    public InputMap<string> Hard
    {
        get => _hard ??= [];
        set => _hard = value;
    }

    [Input("scopeSelector")]
    public Input<ScopeSelectorArgs>? ScopeSelector { get; set; }

    [Input("scopes")]
    private InputList<string>? _scopes;

    public InputList<string> Scopes
    {
        get => _scopes ??= [];
        set => _scopes = value;
    }

    /// <summary>Without values.</summary>
    public static new ResourceQuotaSpecArgs Empty => new();
}
