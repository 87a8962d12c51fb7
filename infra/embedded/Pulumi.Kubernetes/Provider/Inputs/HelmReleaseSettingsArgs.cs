namespace Pulumi.Kubernetes.Types.Inputs.Provider;

/// <summary>The fields of <c>HelmReleaseSettings</c> of the provider as inputs.</summary>
public class HelmReleaseSettingsArgs : ResourceArgs
{
    [Input("driver")]
    public Input<string>? Driver { get; set; }

    [Input("pluginsPath")]
    public Input<string>? PluginsPath { get; set; }

    [Input("registryConfigPath")]
    public Input<string>? RegistryConfigPath { get; set; }

    [Input("repositoryCache")]
    public Input<string>? RepositoryCache { get; set; }

    [Input("repositoryConfigPath")]
    public Input<string>? RepositoryConfigPath { get; set; }

    /// <summary>Takes from the environment what it says.</summary>
    public HelmReleaseSettingsArgs()
    {
        Driver = PackageEnvironment.Text("PULUMI_K8S_HELM_DRIVER");
        PluginsPath = PackageEnvironment.Text("PULUMI_K8S_HELM_PLUGINS_PATH");
        RegistryConfigPath = PackageEnvironment.Text("PULUMI_K8S_HELM_REGISTRY_CONFIG_PATH");
        RepositoryCache = PackageEnvironment.Text("PULUMI_K8S_HELM_REPOSITORY_CACHE");
        RepositoryConfigPath = PackageEnvironment.Text("PULUMI_K8S_HELM_REPOSITORY_CONFIG_PATH");
    }

    /// <summary>Without values.</summary>
    public static new HelmReleaseSettingsArgs Empty => new();
}
