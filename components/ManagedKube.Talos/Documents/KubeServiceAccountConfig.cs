namespace ManagedKube.Talos.Documents;

/// <summary>What service-account tokens are signed with, and by which name (1.14).</summary>
internal sealed record KubeServiceAccountConfig(KubeServiceAccountConfig.IssuerSpec Issuer) : TalosDocument
{
    internal sealed record IssuerSpec(string PrivateKey, string IssuerURL);
}
