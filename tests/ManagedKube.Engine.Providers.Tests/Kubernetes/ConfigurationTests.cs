using ManagedKube.Engine.Providers.Kubernetes;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using static ManagedKube.Engine.Providers.Tests.Support.Requests;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ConfigurationTests : IDisposable
{
    private readonly KubernetesProvider _provider = new(_ => null, AppContext.BaseDirectory, new KubernetesLog(), TimeProvider.System);

    public void Dispose() => _provider.Dispose();

    [Fact]
    public async Task A_kubeconfig_is_secret_and_a_path_is_not()
    {
        Assert.IsType<SecretValue>((await CheckAsync(("kubeconfig", Config("https://a", "AA==")))).Inputs["kubeconfig"]);
        Assert.IsType<UnknownValue>((await CheckAsync(("kubeconfig", UnknownValue.Instance))).Inputs["kubeconfig"]);

        var missing = await CheckAsync(("kubeconfig", "/no/such/file"));
        Assert.IsType<StringValue>(missing.Inputs["kubeconfig"]);
        Assert.StartsWith("kubeconfig: the file /no/such/file cannot be read", Assert.Single(missing.Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_and_without_credentials()
    {
        var failures = (await CheckAsync(
            ("kubeconfig", Config("https://a", "AA==")), ("context", "other"), ("deleteUnreachable", "perhaps"), ("namespace", 7), ("enableServerSideApply", "false"))).Failures;

        Assert.Equal(["namespace", "deleteUnreachable", "enableServerSideApply", "context"], failures.Select(failure => failure.Property));
        Assert.Equal("the kubeconfig has no context 'other'; it has main", failures[^1].Reason);
        var garbled = Assert.Single((await CheckAsync(("kubeconfig", "{clusters: [s3cret"))).Failures);
        Assert.DoesNotContain("s3cret", garbled.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://b", "AA==", null, null, false)]
    [InlineData("https://a", "BB==", null, null, false)]
    [InlineData("https://b", "BB==", null, null, true)]
    [InlineData("https://b", "BB==", "one", "one", false)]
    [InlineData("https://a", "AA==", "one", "two", true)]
    [InlineData("https://b", "BB==", null, "one", false)]
    [InlineData("https://b", "BB==", "one", null, false)]
    public async Task Only_another_cluster_makes_all_objects_anew(string server, string authority, string? before, string? after, bool replaces)
    {
        var olds = PropertyMap.Of(("kubeconfig", Config("https://a", "AA==")), ("clusterIdentifier", Text(before)));
        var news = PropertyMap.Of(("kubeconfig", Config(server, authority)), ("clusterIdentifier", Text(after)));

        var diff = await _provider.DiffConfigAsync(new(Provider, "id", Given(olds), PropertyMap.Empty, Given(news), []), Cancel);

        Assert.NotEmpty(diff.Changes);
        Assert.Equal(replaces, diff.Changes.Any(change => change.Replace));
    }

    [Fact]
    public async Task A_kubeconfig_that_is_not_known_yet_is_no_reason_to_make_all_objects_anew()
    {
        var diff = await _provider.DiffConfigAsync(
            new(Provider, "id", PropertyMap.Of(("kubeconfig", Config("https://a", "AA=="))), PropertyMap.Empty, PropertyMap.Of(("kubeconfig", UnknownValue.Instance)), []), Cancel);

        Assert.False(Assert.Single(diff.Changes).Replace);
    }

    [Theory]
    [InlineData("HTTPS_PROXY", "http://127.0.0.1:3128", "https://10.28.0.20:6443/", "http://127.0.0.1:3128/")]
    [InlineData("https_proxy", "127.0.0.1:3128", "https://10.28.0.20:6443/", "http://127.0.0.1:3128/")]
    [InlineData("HTTPS_PROXY", "http://127.0.0.1:3128", "https://api.inside.example/", null)]
    public void The_proxy_is_that_of_the_operation(string variable, string value, string destination, string? expected)
    {
        var environment = new Dictionary<string, string> { [variable] = value, ["NO_PROXY"] = "localhost,.inside.example" };

        var proxy = Proxy.Of(environment.GetValueOrDefault)!;

        Assert.Equal(expected is null, proxy.IsBypassed(new(destination)));
        if (expected is not null)
            Assert.Equal(new Uri(expected), proxy.GetProxy(new(destination)));
    }

    [Fact]
    public void Without_a_proxy_there_is_none() => Assert.Null(Proxy.Of(_ => null));

    [Fact]
    public void Settings_do_not_show_themselves() =>
        Assert.Equal("ProviderSettings", ProviderSettings.Of(PropertyMap.Of(("kubeconfig", "s3cret"))).ToString());

    private static Urn Provider { get; } = Urn.Create("dev", "proj", default, "pulumi:providers:kubernetes", "cluster");

    private static PropertyValue Text(string? text) => text is null ? NullValue.Instance : text;

    private static PropertyMap Given(PropertyMap map) => map.Where((_, value) => value is not NullValue);

    private static string Config(string server, string authority) =>
        $$"""
        apiVersion: v1
        kind: Config
        current-context: main
        clusters: [{name: one, cluster: {server: '{{server}}', certificate-authority-data: '{{authority}}' } }]
        contexts: [{name: main, context: {cluster: one, user: admin} }]
        users: [{name: admin, user: {token: s3cret} }]
        """;

    private Task<Pulumi.ProviderHost.Requests.CheckResponse> CheckAsync(params (string, PropertyValue)[] inputs) =>
        _provider.CheckConfigAsync(new(Provider, PropertyMap.Empty, PropertyMap.Of(inputs), default), Cancel);
}
