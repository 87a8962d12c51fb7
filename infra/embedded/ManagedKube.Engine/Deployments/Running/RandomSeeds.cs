using System.Security.Cryptography;
using System.Text;
using ManagedKube.Engine.Deployments.Plans;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>
/// The seeds from which providers make names: stable for a resource within an operation and the preview that it is bound to,
/// different in the next one.
/// </summary>
/// <param name="plan">The plan with the seeds of the preview; null for none.</param>
internal sealed class RandomSeeds(DeploymentPlan? plan)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public ReadOnlyMemory<byte> For(Urn urn) => plan is not null && plan.Resources.TryGetValue(urn, out var planned) && !planned.Seed.IsEmpty
        ? planned.Seed.AsMemory()
        : HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(urn.Text));
}
