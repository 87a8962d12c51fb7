namespace Pulumi.Command;

/// <summary>An explicit provider of commands. It has no configuration.</summary>
[CommandResourceType("pulumi:providers:command")]
public class Provider : ProviderResource
{
    /// <summary>Creates the provider.</summary>
    /// <param name="name">A name, unique among the stack's providers of the package.</param>
    /// <param name="args">Its configuration, which is empty.</param>
    /// <param name="options">How it is managed.</param>
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("command", name, args ?? new ProviderArgs(), PackageOptions.Of(options, ""))
    {
    }
}
