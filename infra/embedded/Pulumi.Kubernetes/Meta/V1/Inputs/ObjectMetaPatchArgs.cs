namespace Pulumi.Kubernetes.Types.Inputs.Meta.V1;

/// <summary>The fields of Kubernetes' <c>ObjectMeta</c> as inputs, each of which may be left out.</summary>
public class ObjectMetaPatchArgs : ResourceArgs
{
    [Input("annotations")]
    private InputMap<string>? _annotations;

    public InputMap<string> Annotations
    {
        get => _annotations ??= [];
        set => _annotations = value;
    }

    [Input("clusterName")]
    public Input<string>? ClusterName { get; set; }

    [Input("creationTimestamp")]
    public Input<string>? CreationTimestamp { get; set; }

    [Input("deletionGracePeriodSeconds")]
    public Input<int>? DeletionGracePeriodSeconds { get; set; }

    [Input("deletionTimestamp")]
    public Input<string>? DeletionTimestamp { get; set; }

    [Input("finalizers")]
    private InputList<string>? _finalizers;

    public InputList<string> Finalizers
    {
        get => _finalizers ??= [];
        set => _finalizers = value;
    }

    [Input("generateName")]
    public Input<string>? GenerateName { get; set; }

    [Input("generation")]
    public Input<int>? Generation { get; set; }

    [Input("labels")]
    private InputMap<string>? _labels;

    public InputMap<string> Labels
    {
        get => _labels ??= [];
        set => _labels = value;
    }

    [Input("managedFields")]
    private InputList<ManagedFieldsEntryPatchArgs>? _managedFields;

    public InputList<ManagedFieldsEntryPatchArgs> ManagedFields
    {
        get => _managedFields ??= [];
        set => _managedFields = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    [Input("ownerReferences")]
    private InputList<OwnerReferencePatchArgs>? _ownerReferences;

    public InputList<OwnerReferencePatchArgs> OwnerReferences
    {
        get => _ownerReferences ??= [];
        set => _ownerReferences = value;
    }

    [Input("resourceVersion")]
    public Input<string>? ResourceVersion { get; set; }

    [Input("selfLink")]
    public Input<string>? SelfLink { get; set; }

    [Input("uid")]
    public Input<string>? Uid { get; set; }

    /// <summary>Without values.</summary>
    public static new ObjectMetaPatchArgs Empty => new();
}
