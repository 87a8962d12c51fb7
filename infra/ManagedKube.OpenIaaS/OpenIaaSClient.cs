using ManagedKube.OpenIaaS.Activities;
using ManagedKube.OpenIaaS.Backup;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.Replication;
using ManagedKube.OpenIaaS.Compute.Snapshots;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Http;
using ManagedKube.OpenIaaS.Iam;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Tags;
using ManagedKube.OpenIaaS.Vpc;

namespace ManagedKube.OpenIaaS;

/// <summary>
/// Client of the OpenIaaS API. Share one: all its calls use one access token, one budget of requests per second and one
/// scheduler that waits for activities. Reads and the login are retried, writes never. Safe for concurrent use.
/// </summary>
public sealed class OpenIaaSClient : IDisposable
{
    private const string Compute = "compute/v1/open_iaas";
    private static readonly Order EarlierOrder = new("an order of an earlier run", "earlier order");
    private readonly HttpPipeline _pipeline;
    private readonly ActivityScheduler _activities;

    /// <summary>Creates a client; nothing is sent yet.</summary>
    /// <param name="settings">Where the API is and which token opens it.</param>
    /// <param name="time">Clock; the system's by default.</param>
    public OpenIaaSClient(OpenIaaSSettings settings, TimeProvider? time = null)
        : this(
            settings,
            time ?? TimeProvider.System,
            new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
    }

    /// <summary>Creates a client over a connection of the caller's choice, for example one with a proxy.</summary>
    /// <param name="settings">Where the API is and which token opens it.</param>
    /// <param name="time">Clock.</param>
    /// <param name="connection">Sends the requests; disposed with the client.</param>
    public OpenIaaSClient(OpenIaaSSettings settings, TimeProvider time, HttpMessageHandler connection)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _pipeline = new HttpPipeline(settings, connection, time);
        var api = new ApiTransport(_pipeline.Client);
        _activities = new ActivityScheduler(api, time, settings.ActivityTimeout);
        var orders = new OrderingApi(api, _activities);
        var json = OpenIaaSJson.Default;

        MachineManagers = new(api, Compute, json.MachineManager, json.ListMachineManager);
        Pools = new(api, $"{Compute}/pools", json.Pool, json.ListPool);
        Hosts = new(api, $"{Compute}/hosts", json.Host, json.ListHost);
        Networks = new(api, $"{Compute}/networks", json.Network, json.ListNetwork);
        StorageRepositories = new(api, $"{Compute}/storage_repositories", json.StorageRepository, json.ListStorageRepository);
        Templates = new(api, $"{Compute}/templates", json.Template, json.ListTemplate);
        VirtualMachines = new(api, orders);
        VirtualDisks = new(api, orders);
        NetworkAdapters = new(api, orders);
        BackupPolicies = new(api, orders);
        Tags = new(api);
        ObjectStorage = new(api, orders);
        Vpc = new(api, orders);
        Iam = new(api);
        Snapshots = new(api);
        ReplicationPolicies = new(api, orders);
        Backups = new(api);
        Marketplace = new(api, orders);
    }

    /// <summary>Availability zones. Takes no filter.</summary>
    public InventoryReader<MachineManager> MachineManagers { get; }

    /// <summary>Pools of hosts.</summary>
    public InventoryReader<Pool> Pools { get; }

    /// <summary>Hosts.</summary>
    public InventoryReader<Host> Hosts { get; }

    /// <summary>Networks.</summary>
    public InventoryReader<Network> Networks { get; }

    /// <summary>Storage repositories.</summary>
    public InventoryReader<StorageRepository> StorageRepositories { get; }

    /// <summary>Templates.</summary>
    public InventoryReader<Template> Templates { get; }

    /// <summary>Virtual machines.</summary>
    public VirtualMachineApi VirtualMachines { get; }

    /// <summary>Virtual disks.</summary>
    public VirtualDiskApi VirtualDisks { get; }

    /// <summary>Network adapters.</summary>
    public NetworkAdapterApi NetworkAdapters { get; }

    /// <summary>Backup policies.</summary>
    public BackupPolicyApi BackupPolicies { get; }

    /// <summary>Tags of virtual machines.</summary>
    public TagApi Tags { get; }

    /// <summary>Snapshots.</summary>
    public SnapshotApi Snapshots { get; }

    /// <summary>Replication policies.</summary>
    public ReplicationPolicyApi ReplicationPolicies { get; }

    /// <summary>Backups.</summary>
    public BackupApi Backups { get; }

    /// <summary>The marketplace.</summary>
    public MarketplaceApi Marketplace { get; }

    /// <summary>The object storage.</summary>
    public ObjectStorageApi ObjectStorage { get; }

    /// <summary>Virtual private clouds.</summary>
    public VpcApi Vpc { get; }

    /// <summary>Identities and what they may do.</summary>
    public IamApi Iam { get; }

    /// <summary>Logs in, so that a wrong token or address shows before any work begins.</summary>
    /// <exception cref="OpenIaaSException">The login failed.</exception>
    public Task LoginAsync(CancellationToken cancellationToken) => _pipeline.Tokens.GetAsync(cancellationToken);

    /// <summary>
    /// Waits until an activity that an earlier run left behind is over, whatever its end: what it concerns can then be looked at.
    /// </summary>
    /// <param name="activityId">UUID of the activity.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">The activity cannot be asked for.</exception>
    public async Task SettleAsync(string activityId, CancellationToken cancellationToken)
    {
        try
        {
            await _activities.WaitAsync(activityId, EarlierOrder, cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind is OpenIaaSErrorKind.ActivityFailed or OpenIaaSErrorKind.OutcomeUnknown)
        {
            // The look that follows tells what became of it.
        }
    }

    /// <summary>Ends all waiting and closes the connections.</summary>
    public void Dispose()
    {
        _activities.Dispose();
        _pipeline.Dispose();
    }
}
