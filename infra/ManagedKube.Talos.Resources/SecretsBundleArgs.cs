using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>What a SecretsBundle shall be.</summary>
public sealed class SecretsBundleArgs : ResourceArgs
{
    /// <summary>Name of the cluster. It never changes.</summary>
    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    /// <summary>How many hours new authorities live. Left out: 87600, ten years. Of use at the creation only; a later change is refused.</summary>
    [Input("authorityLifetimeHours")]
    public Input<int>? AuthorityLifetimeHours { get; set; }

    [Input("bundle")]
    private Input<string>? _bundle;

    /// <summary>Root secrets that exist already, in the form of 'talosctl gen secrets': puts those of a running cluster into a stack that has none. Of use at the creation only; other secrets are refused later on.</summary>
    public Input<string>? Bundle
    {
        get => _bundle;
        set => _bundle = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    /// <summary>Arguments without values.</summary>
    public static new SecretsBundleArgs Empty => new();
}
