namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionNames</c> as inputs.</summary>
public class CustomResourceDefinitionNamesArgs : ResourceArgs
{
    [Input("categories")]
    private InputList<string>? _categories;

    public InputList<string> Categories
    {
        get => _categories ??= [];
        set => _categories = value;
    }

    [Input("kind", required: true)]
    public Input<string> Kind { get; set; } = null!;

    [Input("listKind")]
    public Input<string>? ListKind { get; set; }

    [Input("plural", required: true)]
    public Input<string> Plural { get; set; } = null!;

    [Input("shortNames")]
    private InputList<string>? _shortNames;

    public InputList<string> ShortNames
    {
        get => _shortNames ??= [];
        set => _shortNames = value;
    }

    [Input("singular")]
    public Input<string>? Singular { get; set; }

    /// <summary>Without values.</summary>
    public static new CustomResourceDefinitionNamesArgs Empty => new();
}
