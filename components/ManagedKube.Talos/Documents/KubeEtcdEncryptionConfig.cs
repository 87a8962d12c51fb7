namespace ManagedKube.Talos.Documents;

/// <summary>How Secrets are encrypted at rest (1.14).</summary>
internal sealed record KubeEtcdEncryptionConfig(KubeEtcdEncryptionConfig.EncryptionSpec Config) : TalosDocument
{
    /// <summary>The name of the key that Talos itself has always used: under another one older data could not be read.</summary>
    public const string KeyName = "key2";

    public static KubeEtcdEncryptionConfig Secretbox(string key) =>
        new(new EncryptionSpec([new ResourceSpec(["secrets"], [new ProviderSpec(new SecretboxSpec([new KeySpec(KeyName, key)]))])]));

    internal sealed record EncryptionSpec(IReadOnlyList<ResourceSpec> Resources);

    internal sealed record ResourceSpec(IReadOnlyList<string> Resources, IReadOnlyList<ProviderSpec> Providers);

    internal sealed record ProviderSpec(SecretboxSpec Secretbox);

    internal sealed record SecretboxSpec(IReadOnlyList<KeySpec> Keys);

    internal sealed record KeySpec(string Name, string Secret);
}
