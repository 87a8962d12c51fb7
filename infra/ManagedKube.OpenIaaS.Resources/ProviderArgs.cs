using Pulumi;

namespace ManagedKube.OpenIaaS.Resources;

/// <summary>The OpenIaaS platform and the personal access token that opens it.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    /// <summary>Which OpenIaaS the stack lives on: a URL, or a plain name such as "simulator" whose address is then taken from CLOUDTEMPLE_HTTP_ADDR. A stack made on one endpoint refuses every other.</summary>
    [Input("endpoint", required: true)]
    public Input<string> Endpoint { get; set; } = null!;

    /// <summary>Id of the personal access token. Left out: CLOUDTEMPLE_CLIENT_ID.</summary>
    [Input("clientId")]
    public Input<string>? ClientId { get; set; }

    [Input("secretId")]
    private Input<string>? _secretId;

    /// <summary>Secret of the personal access token. Left out: CLOUDTEMPLE_SECRET_ID.</summary>
    public Input<string>? SecretId
    {
        get => _secretId;
        set => _secretId = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    /// <summary>Arguments without values.</summary>
    public static new ProviderArgs Empty => new();
}
