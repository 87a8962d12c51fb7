using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Tests.Fakes;
using ManagedKube.Simulator;

namespace ManagedKube.OpenIaaS.Provider.Tests.OnSimulator;

/// <summary>The handlers on a simulator. Both have the same clock, on which everything happens many times faster.</summary>
internal sealed class SimulatorBench : IAsyncDisposable
{
    private readonly SimulatorHost _host;
    private readonly string _folder;

    private SimulatorBench(SimulatorHost host, string folder, TimeProvider time)
    {
        _host = host;
        _folder = folder;
        var settings = new OpenIaaSSettings
        {
            Address = host.Address,
            ClientId = host.ClientId,
            SecretId = host.SecretId,
            RequestsPerSecond = 100_000,
            LoginsPerSecond = 100_000,
            ReadTimeout = TimeSpan.FromHours(1),
            WriteTimeout = TimeSpan.FromHours(1),
        };
        Client = new OpenIaaSClient(settings, time, new SocketsHttpHandler());
        Bench = new Bench(Client, time);
    }

    public OpenIaaSClient Client { get; }

    public Bench Bench { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<SimulatorBench> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mk-provider-").FullName;
        var time = new AcceleratedTime();
        var options = new SimulatorOptions { Folder = folder, Speed = 1, RateLimits = false, TimeProvider = time, TokenLifetime = TimeSpan.FromDays(1) };
        return new(await SimulatorHost.StartAsync(options, Cancel), folder, time);
    }

    /// <summary>The inventory of a zone.</summary>
    public async Task<Place> PlaceAsync(string zoneName)
    {
        var zone = (await Client.MachineManagers.ListAsync(InventoryFilter.None, Cancel)).Single(candidate => candidate.Name == zoneName);
        var there = new InventoryFilter { MachineManagerId = zone.Id };
        var networks = await Client.Networks.ListAsync(there, Cancel);
        var repositories = await Client.StorageRepositories.ListAsync(there, Cancel);
        var images = repositories.First(repository => repository.HoldsImages).Id;
        return new()
        {
            Template = (await Client.Templates.ListAsync(there, Cancel)).First(template => template.Name == "talos-nocloud-amd64").Id,
            Networks = [.. networks.Where(network => network.Vpc is null).Select(network => network.Id)],
            VpcNetwork = networks.First(network => network.Vpc is not null).Id,
            Repositories = [.. repositories.Where(repository => repository is { Shared: true, HoldsImages: false }).Select(repository => repository.Id)],
            Hosts = [.. (await Client.Hosts.ListAsync(there, Cancel)).Select(host => host.Id)],
            Policies = [.. (await Client.BackupPolicies.ListAsync(zone.Id, Cancel)).Select(policy => policy.Id)],
            Iso = (await Client.VirtualDisks.ListAsync(new() { StorageRepositoryId = images }, Cancel))[0].Id,
            Item = (await Client.Marketplace.ListAsync(Cancel)).First(item => item.Name.StartsWith("Ubuntu", StringComparison.Ordinal)).Id,
        };
    }

    public async ValueTask DisposeAsync()
    {
        Bench.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
