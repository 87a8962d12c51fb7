namespace Pulumi.Random;

/// <summary>An explicit provider of random resources. It has no configuration.</summary>
[RandomResourceType("pulumi:providers:random")]
public class Provider : ProviderResource
{
    /// <summary>Creates the provider.</summary>
    /// <param name="name">A name, unique among the stack's providers of the package.</param>
    /// <param name="args">Its configuration, which is empty.</param>
    /// <param name="options">How it is managed.</param>
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("random", name, args ?? new ProviderArgs(), PackageOptions.Of(options, ""))
    {
    }
}
