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

    /// <summary>
    /// Keeps writes to the devices of one machine in sequence: the platform hands out the same device number to adapters that are
    /// made at the same time (API reference 5.7, pitfall 18).
    /// </summary>
    public KeyedLocks Machines { get; } = new();

    /// <summary>Keeps creations of floating IPs in sequence.</summary>
    public KeyedLocks FloatingIps { get; } = new();

    /// <summary>Inventory that has been looked up.</summary>
    public LookupCache Lookups { get; }

    /// <summary>What the platform has put there.</summary>
    public Inventory Inventory { get; }

    public void Dispose() => Client.Dispose();
}
