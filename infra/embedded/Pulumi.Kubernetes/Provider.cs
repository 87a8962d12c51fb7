namespace Pulumi.Kubernetes;

/// <summary>Access to the API of one cluster.</summary>
[KubernetesResourceType("pulumi:providers:kubernetes")]
public partial class Provider : ProviderResource
{
    /// <summary>Creates the provider.</summary>
    /// <param name="name">A name, unique among the stack's providers of the package.</param>
    /// <param name="args">Its configuration.</param>
    /// <param name="options">How it is managed.</param>
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes", name, args ?? new ProviderArgs(), PackageOptions.Of(options, ""))
    {
    }
}
