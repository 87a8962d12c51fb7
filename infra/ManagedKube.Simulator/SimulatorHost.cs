using System.Security.Cryptography;
using System.Text.Json;
using ManagedKube.Simulator.Faults;
using ManagedKube.Simulator.Http;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Talos;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.ObjectStorage;

namespace ManagedKube.Simulator;

/// <summary>
/// A stand-in for the OpenIaaS HTTP API on a loopback port, and for the Talos machines that it makes behind a proxy, with a world that
/// outlives it in a folder.
/// </summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WorldFolder _folder;
    private readonly WorldStore _store;
    private readonly ApiServer _server;
    private readonly MachineSide _machines;

    private SimulatorHost(
        WorldFolder folder, WorldStore store, ApiServer server, MachineSide machines, SimulatorFaults faults, Credentials credentials, string adminSecret)
    {
        Faults = faults;
        _folder = folder;
        _store = store;
        _server = server;
        _machines = machines;
        Access = new SimulatorAccess(server.Address, machines.Proxy, credentials.ClientId, credentials.SecretId, adminSecret);
    }

    /// <summary>The root, such as <c>http://127.0.0.1:41357/</c>; the API lies under <c>api/</c>.</summary>
    public Uri Address => Access.Address;

    /// <summary>The id of the personal access token.</summary>
    public string ClientId => Access.ClientId;

    /// <summary>The secret of the personal access token.</summary>
    public string SecretId => Access.SecretId;

    /// <summary>What a client needs to call it.</summary>
    public SimulatorAccess Access { get; }

    /// <summary>How often it was called so far.</summary>
    public SimulatorCalls Calls => _server.Calls;

    /// <summary>What a person should know about how it started; null for nothing.</summary>
    public string? Notice { get; private init; }

    /// <summary>What goes wrong on purpose; nothing at first.</summary>
    public SimulatorFaults Faults { get; }

    internal WorldStore Store => _store;

    /// <summary>Starts a simulator for a folder, with the world that is there or a new one.</summary>
    /// <param name="options">How it runs.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="SimulatorException">
    /// The options are wrong, the folder is in use or damaged, or the port cannot be had.
    /// </exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken cancellationToken = default)
    {
        options.Validate();
        var folder = await WorldFolder.OpenAsync(Path.GetFullPath(options.Folder), cancellationToken).ConfigureAwait(false);
        WorldStore? store = null;
        ApiServer? server = null;
        MachineSide? machines = null;
        try
        {
            File.Delete(folder.Endpoint);
            var credentials = Credentials.LoadOrCreate(folder);
            var adminSecret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var inventory = InventoryBuilder.Build(InventoryFile.Read(folder) ?? options.Inventory with { Networks = [.. options.Networks] });
            var (archive, world) = WorldArchive.Open(folder, inventory);
            var faults = new SimulatorFaults();
            var times = new OperationTimes(options.Speed);
            store = new WorldStore(
                archive, world, times, options.TimeProvider, () => faults.LongestStaleness);
            server = await ApiServer.StartAsync(options, folder, store, faults, credentials, adminSecret, inventory.Tenant, cancellationToken)
                .ConfigureAwait(false);
            machines = await MachineSide.StartAsync(options, folder, store, times, cancellationToken).ConfigureAwait(false);
            WriteEndpoint(folder, server.Address, machines.Proxy, adminSecret);
            return new SimulatorHost(folder, store, server, machines, faults, credentials, adminSecret)
            {
                Notice = archive.CutOff == 0 ? null
                    : $"The last entry of the journal in {folder.Path} was not written to its end ({archive.CutOff} bytes) and is left out; nobody was told that it was done.",
            };
        }
        catch
        {
            if (machines is not null)
                await machines.DisposeAsync().ConfigureAwait(false);
            if (server is not null)
                await server.DisposeAsync().ConfigureAwait(false);
            if (store is not null)
                await store.DisposeAsync().ConfigureAwait(false);
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Finds the simulator that runs for a folder, in this process or another one.</summary>
    /// <param name="folder">The folder of its world.</param>
    /// <returns>How to call it; null when none runs there, or none is ready yet.</returns>
    public static SimulatorAccess? Find(string folder)
    {
        var path = Path.GetFullPath(folder);
        if (!WorldFolder.IsHeld(path))
            return null;
        try
        {
            var endpoint = JsonSerializer.Deserialize(
                File.ReadAllBytes(WorldFolder.EndpointOf(path)), WorldJson.Default.RunningEndpoint)!;
            var credentials = Credentials.Read(WorldFolder.CredentialsOf(path));
            return new SimulatorAccess(endpoint.Address, endpoint.Proxy, credentials.ClientId, credentials.SecretId, endpoint.AdminSecret);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts an object into a bucket, as an S3 client would. Of the object only what the API lists is kept.</summary>
    /// <param name="bucket">The name of the bucket.</param>
    /// <param name="key">The key of the object; one that is there already is replaced.</param>
    /// <param name="size">In bytes.</param>
    /// <exception cref="SimulatorException">There is no such bucket.</exception>
    public Task PutObjectAsync(string bucket, string key, long size) => _store.CommitAsync(moment =>
        moment.World.Buckets.GetValueOrDefault(bucket) is { } found
            ? [new Change.StoreBucket(found.With(new BucketFile(key, size, moment.Now)))]
            : throw new SimulatorException($"There is no bucket {bucket}"));

    /// <summary>Deletes an object of a bucket, if it is there.</summary>
    /// <param name="bucket">The name of the bucket.</param>
    /// <param name="key">The key of the object.</param>
    /// <exception cref="SimulatorException">There is no such bucket.</exception>
    public Task DeleteObjectAsync(string bucket, string key) => _store.CommitAsync(moment =>
        moment.World.Buckets.GetValueOrDefault(bucket) is { } found
            ? [new Change.StoreBucket(found.Without(key))]
            : throw new SimulatorException($"There is no bucket {bucket}"));

    /// <summary>Stops it; the world stays in its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _machines.DisposeAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        await _store.DisposeAsync().ConfigureAwait(false);
        if (Directory.Exists(_folder.Path))
            File.Delete(_folder.Endpoint);
        _folder.Dispose();
    }

    private static void WriteEndpoint(WorldFolder folder, Uri address, Uri proxy, string adminSecret) => ProtectedFile.Replace(
        folder.Endpoint,
        JsonSerializer.SerializeToUtf8Bytes(
            new RunningEndpoint(Environment.ProcessId, address, proxy, adminSecret), WorldJson.Default.RunningEndpoint));
}
