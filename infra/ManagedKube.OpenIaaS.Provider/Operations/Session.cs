using ManagedKube.OpenIaaS.Provider.Functions;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>What a configured provider works with.</summary>
internal sealed class Session(OpenIaaSClient client, IEngineLog log, TimeProvider time) : IDisposable
{
    public OpenIaaSClient Client { get; } = client;

    public IEngineLog Log { get; } = log;

    public TimeProvider Time { get; } = time;

    /// <summary>Keeps writes to the devices of one machine in sequence.</summary>
    public MachineLocks Machines { get; } = new();

    /// <summary>Inventory that has been looked up.</summary>
    public LookupCache Lookups { get; } = new();

    public void Dispose() => Client.Dispose();
}
