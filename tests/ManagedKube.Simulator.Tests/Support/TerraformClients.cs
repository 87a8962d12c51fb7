using ManagedKube.TerraformSequences;

namespace ManagedKube.Simulator.Tests.Support;

internal static class TerraformClients
{
    /// <summary>A client that calls as the official Terraform provider does, and for which waiting moves the simulator's clock.</summary>
    /// <param name="simulator">What it calls.</param>
    /// <param name="waits">Learns of each wait.</param>
    public static TerraformClient NewTerraformClient(this TestSimulator simulator, Action<TimeSpan>? waits = null) => new(
        simulator.Host.Address,
        simulator.Host.ClientId,
        simulator.Host.SecretId,
        time =>
        {
            waits?.Invoke(time);
            simulator.Clock.Advance(time);
            return Task.CompletedTask;
        },
        simulator.Clock);
}
