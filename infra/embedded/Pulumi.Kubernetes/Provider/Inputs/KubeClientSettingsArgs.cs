namespace Pulumi.Kubernetes.Types.Inputs.Provider;

/// <summary>The fields of <c>KubeClientSettings</c> of the provider as inputs.</summary>
public class KubeClientSettingsArgs : ResourceArgs
{
    [Input("burst")]
    public Input<int>? Burst { get; set; }

    [Input("qps")]
    public Input<double>? Qps { get; set; }

    [Input("timeout")]
    public Input<int>? Timeout { get; set; }

    /// <summary>Takes from the environment what it says.</summary>
    public KubeClientSettingsArgs()
    {
        Burst = PackageEnvironment.Integer("PULUMI_K8S_CLIENT_BURST");
        Qps = PackageEnvironment.Number("PULUMI_K8S_CLIENT_QPS");
        Timeout = PackageEnvironment.Integer("PULUMI_K8S_CLIENT_TIMEOUT");
    }

    /// <summary>Without values.</summary>
    public static new KubeClientSettingsArgs Empty => new();
}
