using System.Globalization;
using ManagedKube.Engine.Projects;
using ManagedKube.OpenIaaS;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.Simulator;

namespace ManagedKube.Benchmarks.OpenIaaS;

/// <summary>A simulated platform of its own, and what machines in its first zone need.</summary>
internal sealed class BenchmarkPlatform : IAsyncDisposable
{
    private readonly string _folder;

    private BenchmarkPlatform(string folder, SimulatorHost simulator) => (_folder, Simulator) = (folder, simulator);

    public SimulatorHost Simulator { get; }

    public required string ZoneId { get; init; }

    public required string TemplateId { get; init; }

    public required string NetworkId { get; init; }

    public required string StorageRepositoryId { get; init; }

    public required string BackupPolicyId { get; init; }

    /// <param name="speed">How much faster than in life operations are.</param>
    public static async Task<BenchmarkPlatform> StartAsync(double speed)
    {
        var folder = Directory.CreateTempSubdirectory("bench platform ").FullName;
        var simulator = await SimulatorHost.StartAsync(new SimulatorOptions { Folder = folder, Speed = speed }).ConfigureAwait(false);
        using var client = new OpenIaaSClient(new OpenIaaSSettings
        {
            Address = simulator.Address,
            ClientId = simulator.ClientId,
            SecretId = simulator.SecretId,
        });
        var zone = (await client.MachineManagers.ListAsync(InventoryFilter.None, CancellationToken.None).ConfigureAwait(false))[0];
        var here = new InventoryFilter { MachineManagerId = zone.Id };
        return new BenchmarkPlatform(folder, simulator)
        {
            ZoneId = zone.Id,
            TemplateId = (await client.Templates.ListAsync(here, CancellationToken.None).ConfigureAwait(false))[0].Id,
            NetworkId = (await client.Networks.ListAsync(here, CancellationToken.None).ConfigureAwait(false))[0].Id,
            StorageRepositoryId = (await client.StorageRepositories.ListAsync(here, CancellationToken.None).ConfigureAwait(false)).First(repository => repository.Shared).Id,
            BackupPolicyId = (await client.BackupPolicies.ListAsync(zone.Id, CancellationToken.None).ConfigureAwait(false))[0].Id,
        };
    }

    /// <summary>The configuration of a <see cref="MachineSet"/> here.</summary>
    public Dictionary<string, ConfigValue> Config(int count) => new()
    {
        [$"{MachineSet.Project}:count"] = new(count.ToString(CultureInfo.InvariantCulture), IsSecret: false),
        [$"{MachineSet.Project}:endpoint"] = new(Simulator.Address.ToString(), IsSecret: false),
        [$"{MachineSet.Project}:clientId"] = new(Simulator.ClientId, IsSecret: false),
        [$"{MachineSet.Project}:secretId"] = new(Simulator.SecretId, IsSecret: true),
        [$"{MachineSet.Project}:templateId"] = new(TemplateId, IsSecret: false),
        [$"{MachineSet.Project}:networkId"] = new(NetworkId, IsSecret: false),
        [$"{MachineSet.Project}:storageRepositoryId"] = new(StorageRepositoryId, IsSecret: false),
        [$"{MachineSet.Project}:backupPolicyId"] = new(BackupPolicyId, IsSecret: false),
    };

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(_folder, recursive: true);
    }
}
