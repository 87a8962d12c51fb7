using ManagedKube.OpenIaaS.Provider.Functions;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>What a configured provider works with.</summary>
internal sealed class Session : IDisposable
{
    public Session(OpenIaaSClient client, IEngineLog log, TimeProvider time)
    {
        Client = client;
        Log = log;
        Time = time;
        Lookups = new LookupCache();
        Inventory = new Inventory(client, Lookups);
    }

    public OpenIaaSClient Client { get; }

    public IEngineLog Log { get; }

    public TimeProvider Time { get; }

    /// <summary>Keeps writes to the devices of one machine in sequence.</summary>
    public MachineLocks Machines { get; } = new();

    /// <summary>Inventory that has been looked up.</summary>
    public LookupCache Lookups { get; }

    /// <summary>What the platform has put there.</summary>
    public Inventory Inventory { get; }

    public void Dispose() => Client.Dispose();
}
