using ManagedKube.Engine.Providers.Kubernetes.Charts;
using ManagedKube.Engine.Providers.Kubernetes.Manifests;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("manifests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_objects_of_all_documents_and_lists_are_read()
    {
        var objects = await ReadAsync(
            """
            # only a comment
            ---
            {apiVersion: v1, kind: Namespace, metadata: {name: a}}
            ---
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}
            - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
            """);

        Assert.Equal(["a", "b", "c"], objects.Select(item => item.Map("metadata").Text("name")));
    }

    [Theory]
    [InlineData("a: [", "it is no YAML")]
    [InlineData("- a", "it is no map")]
    [InlineData("kind: Namespace", "no apiVersion, kind and metadata.name")]
    public async Task What_is_no_manifest_is_refused_with_its_name(string text, string expected)
    {
        var refusal = await Assert.ThrowsAsync<ProviderException>(() => ReadAsync(text));

        Assert.Contains("objects.yaml", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named() => Assert.Contains(
        "nothing.yaml",
        (await Assert.ThrowsAsync<ProviderException>(() => new ManifestFiles(_ => null, _folder).ReadAsync("nothing.yaml", Requests.Cancel))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1.4.1", 6)]
    [InlineData("1.5.1", 8)]
    [InlineData("1.6.1", 10)]
    public async Task The_kinds_of_a_manifest_are_those_of_its_version_and_say_it(string version, int count)
    {
        var address = $"https://github.com/kubernetes-sigs/gateway-api/releases/download/v{version}/standard-install.yaml";

        var kinds = await new CatalogManifests(EmbeddedChartCatalog.Instance).ReadAsync(address, Requests.Cancel);

        Assert.Equal(count, kinds.Length);
        Assert.All(kinds, kind => Assert.Equal($"v{version}", kind.Map("metadata").Map("annotations").Text("gateway.networking.k8s.io/bundle-version")));
    }

    [Theory]
    [InlineData("https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.5.0/standard-install.yaml", true)]
    [InlineData("https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.5.0/experimental-install.yaml", false)]
    public async Task The_catalog_knows_a_manifest_by_its_address(string address, bool known)
    {
        var manifests = new CatalogManifests(EmbeddedChartCatalog.Instance);

        if (known)
            Assert.All(await manifests.ReadAsync(address, Requests.Cancel), item => Assert.Equal("CustomResourceDefinition", item.Text("kind")));
        else
        {
            Assert.Contains(
                address,
                (await Assert.ThrowsAsync<ProviderException>(() => manifests.ReadAsync(address, Requests.Cancel))).Message,
                StringComparison.Ordinal);
        }
    }

    private async Task<IEnumerable<System.Text.Json.Nodes.JsonObject>> ReadAsync(string text)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "objects.yaml"), text, Requests.Cancel);
        return await new ManifestFiles(_ => null, _folder).ReadAsync("objects.yaml", Requests.Cancel);
    }
}
