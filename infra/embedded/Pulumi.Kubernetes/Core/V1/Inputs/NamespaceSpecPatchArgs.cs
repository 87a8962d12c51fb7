namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NamespaceSpec</c> as inputs, each of which may be left out.</summary>
public class NamespaceSpecPatchArgs : ResourceArgs
{
    [Input("finalizers")]
    private InputList<string>? _finalizers;

    public InputList<string> Finalizers
    {
        get => _finalizers ??= [];
        set => _finalizers = value;
    }

    /// <summary>Without values.</summary>
    public static new NamespaceSpecPatchArgs Empty => new();
}
