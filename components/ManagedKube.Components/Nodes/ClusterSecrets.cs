using ManagedKube.Model.Planning;
using ManagedKube.Talos.Secrets;
using Pulumi;
using BundleArgs = ManagedKube.Talos.Resources.SecretsBundleArgs;
using BundleResource = ManagedKube.Talos.Resources.SecretsBundle;

namespace ManagedKube.Components.Nodes;

/// <summary>The root secrets of a cluster, made once and protected (product spec G1).</summary>
internal sealed class ClusterSecrets
{
    public ClusterSecrets(ClusterPlan plan, Resource parent)
    {
        Resource = new BundleResource(
            $"{plan.Definition.Code}-secrets",
            new BundleArgs { ClusterName = plan.Names.ClusterName },
            new CustomResourceOptions { Parent = parent, Protect = true });
        Bundle = Output.CreateSecret(Resource.Bundle.Apply(SecretsFile.Read));
    }

    public BundleResource Resource { get; }

    public Output<SecretsBundle> Bundle { get; }
}
