namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionSpec</c> as inputs.</summary>
public class CustomResourceDefinitionSpecArgs : ResourceArgs
{
    [Input("conversion")]
    public Input<CustomResourceConversionArgs>? Conversion { get; set; }

    [Input("group", required: true)]
    public Input<string> Group { get; set; } = null!;

    [Input("names", required: true)]
    public Input<CustomResourceDefinitionNamesArgs> Names { get; set; } = null!;

    [Input("preserveUnknownFields")]
    public Input<bool>? PreserveUnknownFields { get; set; }

    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    [Input("versions", required: true)]
    private InputList<CustomResourceDefinitionVersionArgs>? _versions;

    public InputList<CustomResourceDefinitionVersionArgs> Versions
    {
        get => _versions ??= [];
        set => _versions = value;
    }

    /// <summary>Without values.</summary>
    public static new CustomResourceDefinitionSpecArgs Empty => new();
}
