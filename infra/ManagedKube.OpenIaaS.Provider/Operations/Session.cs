using ManagedKube.OpenIaaS.Provider.Functions;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>What a configured provider works with.</summary>
internal sealed class Session(OpenIaaSClient client, IEngineLog log, TimeProvider time) : IDisposable
{
    public OpenIaaSClient Client { get; } = client;

    public IEngineLog Log { get; } = log;

    public TimeProvider Time { get; } = time;

    /// <summary>
    /// Keeps writes to the devices of one machine in sequence: the platform hands out the same device number to adapters that are
    /// made at the same time (API reference 5.7, pitfall 18).
    /// </summary>
    public KeyedLocks Machines { get; } = new();

    /// <summary>Keeps creations of floating IPs in sequence.</summary>
    public KeyedLocks FloatingIps { get; } = new();

    /// <summary>Inventory that has been looked up.</summary>
    public LookupCache Lookups { get; } = new();

    public void Dispose() => Client.Dispose();
}
