using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes.Support;

/// <summary>A provider that is configured for a cluster of its own.</summary>
internal sealed class KubernetesFixture : IAsyncDisposable
{
    private readonly Dictionary<string, string> _environment = [];

    private KubernetesFixture(FakeCluster cluster)
    {
        Cluster = cluster;
        Provider = new KubernetesProvider(_environment.GetValueOrDefault, AppContext.BaseDirectory, Log, new FastTime());
    }

    public FakeCluster Cluster { get; }

    public KubernetesLog Log { get; } = new();

    public KubernetesProvider Provider { get; }

    /// <summary>Starts with settings beside the kubeconfig.</summary>
    public static async Task<KubernetesFixture> StartAsync(params (string, PropertyValue)[] settings)
    {
        var fixture = new KubernetesFixture(await FakeCluster.StartAsync());
        await fixture.Provider.ConfigureAsync(new(PropertyMap.Of([("kubeconfig", fixture.Cluster.Kubeconfig), .. settings])), Tests.Support.Requests.Cancel);
        return fixture;
    }

    public void SetVariable(string name, string value) => _environment[name] = value;

    /// <summary>The inputs that YAML describes.</summary>
    public static PropertyMap Yaml(string text) => ObjectJson.Read(YamlJson.ReadMap(text));

    public static Urn UrnOf(string type, string name = "thing") => Urn.Create("dev", "proj", default, type, name);

    /// <summary>The type of a resource with such inputs.</summary>
    public static string TypeOf(PropertyMap inputs)
    {
        var apiVersion = inputs.Text("apiVersion");
        return $"kubernetes:{(apiVersion == "v1" ? "core/v1" : apiVersion)}:{inputs.Text("kind")}";
    }

    public async Task<PropertyMap> CheckAsync(PropertyMap news, PropertyMap? olds = null, string? type = null)
    {
        var response = await Provider.CheckAsync(
            new(UrnOf(type ?? TypeOf(news)), olds ?? PropertyMap.Empty, news, new byte[32]), Tests.Support.Requests.Cancel);
        Assert.Empty(response.Failures);
        return response.Inputs;
    }

    public Task<CreateResponse> CreateAsync(PropertyMap inputs, TimeSpan? timeout = null, string? type = null, bool preview = false) =>
        Provider.CreateAsync(new(UrnOf(type ?? TypeOf(inputs)), inputs, timeout, preview), Tests.Support.Requests.Cancel);

    public Task<PropertyMap> UpdateAsync(CreateResponse old, PropertyMap olds, PropertyMap news, TimeSpan? timeout = null, string? type = null) =>
        Provider.UpdateAsync(new(UrnOf(type ?? TypeOf(news)), old.Id, olds, old.Outputs, news, timeout, [], Preview: false), Tests.Support.Requests.Cancel);

    public Task<ReadResponse> ReadAsync(CreateResponse old, PropertyMap inputs, string? type = null) =>
        Provider.ReadAsync(new(UrnOf(type ?? TypeOf(inputs)), old.Id, inputs, old.Outputs, Timeout: null), Tests.Support.Requests.Cancel);

    public Task DeleteAsync(CreateResponse old, PropertyMap inputs, TimeSpan? timeout = null, string? type = null) =>
        Provider.DeleteAsync(new(UrnOf(type ?? TypeOf(inputs)), old.Id, inputs, old.Outputs, timeout), Tests.Support.Requests.Cancel);

    public async Task<string[]> DiffAsync(CreateResponse old, PropertyMap olds, PropertyMap news, string? type = null)
    {
        var diff = await Provider.DiffAsync(new(UrnOf(type ?? TypeOf(news)), old.Id, olds, old.Outputs, news, []), Tests.Support.Requests.Cancel);
        return
        [
            .. diff.Changes.Select(change => $"{change.Kind} {change.Path}{(change.Replace ? " (replace)" : "")}"),
            .. diff.DeleteBeforeReplace ? ["delete before replace"] : Array.Empty<string>(),
        ];
    }

    public static JsonObject Json(string text) => YamlJson.ReadMap(text);

    public async ValueTask DisposeAsync()
    {
        Provider.Dispose();
        await Cluster.DisposeAsync();
    }
}
