namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.ServiceAccountPatch"/>.</summary>
public class ServiceAccountPatchArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("automountServiceAccountToken")]
    public Input<bool>? AutomountServiceAccountToken { get; set; }

    [Input("imagePullSecrets")]
    private InputList<LocalObjectReferencePatchArgs>? _imagePullSecrets;

    public InputList<LocalObjectReferencePatchArgs> ImagePullSecrets
    {
        get => _imagePullSecrets ??= [];
        set => _imagePullSecrets = value;
    }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaPatchArgs>? Metadata { get; set; }

    [Input("secrets")]
    private InputList<ObjectReferencePatchArgs>? _secrets;

    public InputList<ObjectReferencePatchArgs> Secrets
    {
        get => _secrets ??= [];
        set => _secrets = value;
    }

    /// <summary>Without values.</summary>
    public static new ServiceAccountPatchArgs Empty => new();
}
