using Pulumi;

namespace ManagedKube.OpenIaaS.Resources;

/// <summary>The OpenIaaS platform that resources are made on. Give it to them as their <c>Provider</c> option.</summary>
[ResourceType("pulumi:providers:openiaas", null)]
public sealed class Provider : ProviderResource
{
    /// <summary>Which OpenIaaS the stack lives on: a URL, or a plain name such as "simulator" whose address is then taken from CLOUDTEMPLE_HTTP_ADDR. A stack made on one endpoint refuses every other.</summary>
    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    /// <summary>Id of the personal access token. Left out: CLOUDTEMPLE_CLIENT_ID.</summary>
    [Output("clientId")]
    public Output<string?> ClientId { get; private set; } = null!;

    /// <summary>Secret of the personal access token. Left out: CLOUDTEMPLE_SECRET_ID.</summary>
    [Output("secretId")]
    public Output<string?> SecretId { get; private set; } = null!;

    /// <summary>Creates the provider.</summary>
    /// <param name="name">Name of the provider in the stack.</param>
    /// <param name="args">Its endpoint and token.</param>
    /// <param name="options">Resource options.</param>
    public Provider(string name, ProviderArgs args, CustomResourceOptions? options = null)
        : base("openiaas", name, args ?? new ProviderArgs(), PackageVersion.Defaults(options))
    {
    }
}
