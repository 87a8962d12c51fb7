namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.ServiceAccount"/>.</summary>
public class ServiceAccountArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("automountServiceAccountToken")]
    public Input<bool>? AutomountServiceAccountToken { get; set; }

    [Input("imagePullSecrets")]
    private InputList<LocalObjectReferenceArgs>? _imagePullSecrets;

    public InputList<LocalObjectReferenceArgs> ImagePullSecrets
    {
        get => _imagePullSecrets ??= [];
        set => _imagePullSecrets = value;
    }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("secrets")]
    private InputList<ObjectReferenceArgs>? _secrets;

    public InputList<ObjectReferenceArgs> Secrets
    {
        get => _secrets ??= [];
        set => _secrets = value;
    }

    /// <summary>Without values.</summary>
    public static new ServiceAccountArgs Empty => new();
}
