using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.ReplicationPolicies;
using ManagedKube.OpenIaaS.Provider.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using ManagedKube.OpenIaaS.Tests.Fakes;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>The handlers on an API, by default a fake one, driven as an engine drives them.</summary>
internal sealed class Bench : IDisposable
{
    public Bench()
        : this(new FakeApi(), new AcceleratedTime())
    {
    }

    public Bench(OpenIaaSClient client, TimeProvider time)
        : this(client, time, new FakeApi())
    {
    }

    private Bench(FakeApi api, TimeProvider time)
        : this(new OpenIaaSClient(Settings, time, api), time, api)
    {
    }

    private Bench(OpenIaaSClient client, TimeProvider time, FakeApi api)
    {
        Api = api;
        Session = new Session(client, Log, time);
        Machines = new VirtualMachineHandler(() => Session);
        Disks = new VirtualDiskHandler(() => Session);
        Adapters = new NetworkAdapterHandler(() => Session);
        Replications = new ReplicationPolicyHandler(() => Session);
    }

    public FakeApi Api { get; }

    public Session Session { get; }

    public FakeWorld World => Api.World;

    public FakeLog Log { get; } = new();

    public VirtualMachineHandler Machines { get; }

    public VirtualDiskHandler Disks { get; }

    public NetworkAdapterHandler Adapters { get; }

    public ReplicationPolicyHandler Replications { get; }

    private static OpenIaaSSettings Settings => new()
    {
        Address = new Uri("http://api.test"),
        ClientId = "id",
        SecretId = "secret",
        RequestsPerSecond = 100_000,
        LoginsPerSecond = 100_000,
        ReadTimeout = TimeSpan.FromHours(1),
        WriteTimeout = TimeSpan.FromHours(1),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Urn UrnOf(IResourceHandler handler) => Urn.Create("dev", "test", default, handler.Token, "it");

    /// <summary>Checks and creates.</summary>
    public async Task<Made> CreateAsync(IResourceHandler handler, PropertyMap news)
    {
        var inputs = Checked(handler, PropertyMap.Empty, news);
        var created = await handler.CreateAsync(new(UrnOf(handler), inputs, null, Preview: false), Cancel);
        return new(handler, created.Id, inputs, created.Outputs);
    }

    /// <summary>Checks and previews a creation.</summary>
    public Task<CreateResponse> PreviewAsync(IResourceHandler handler, PropertyMap news) => handler.CreateAsync(
        new(UrnOf(handler), Checked(handler, PropertyMap.Empty, news), null, Preview: true), Cancel);

    /// <summary>Checks and previews an update.</summary>
    public Task<PropertyMap> PreviewAsync(Made old, PropertyMap news) => old.Handler.UpdateAsync(
        new(UrnOf(old.Handler), old.Id, old.Inputs, old.Outputs, Checked(old.Handler, old.Inputs, news), null, [], Preview: true), Cancel);

    /// <summary>Checks and updates.</summary>
    public async Task<Made> UpdateAsync(Made old, PropertyMap news)
    {
        var inputs = Checked(old.Handler, old.Inputs, news);
        var outputs = await old.Handler.UpdateAsync(
            new(UrnOf(old.Handler), old.Id, old.Inputs, old.Outputs, inputs, null, [], Preview: false), Cancel);
        return old with { Inputs = inputs, Outputs = outputs };
    }

    public Task<ReadResponse> ReadAsync(Made made) =>
        made.Handler.ReadAsync(new(UrnOf(made.Handler), made.Id, made.Inputs, made.Outputs, null), Cancel);

    public Task<ReadResponse> ImportAsync(IResourceHandler handler, string id) =>
        handler.ReadAsync(new(UrnOf(handler), id, PropertyMap.Empty, PropertyMap.Empty, null), Cancel);

    public Task DeleteAsync(Made made) => made.Handler.DeleteAsync(new(UrnOf(made.Handler), made.Id, made.Inputs, made.Outputs, null), Cancel);

    public static DiffResponse Diff(IResourceHandler handler, PropertyMap olds, PropertyMap news) => handler.Diff(
        new(UrnOf(handler), "id", olds, PropertyMap.Empty, Checked(handler, PropertyMap.Empty, news), []));

    public static PropertyMap Checked(IResourceHandler handler, PropertyMap olds, PropertyMap news)
    {
        var response = handler.Check(olds, news);
        Assert.Empty(response.Failures);
        return response.Inputs;
    }

    public void Dispose() => Session.Dispose();
}
