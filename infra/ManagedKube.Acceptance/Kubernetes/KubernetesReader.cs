using System.Collections.Immutable;
using System.Net;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s;
using k8s.Exceptions;
using YamlDotNet.Core;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>Reads objects of a cluster, whole kinds at a time, with the connection and the credentials of the official client.</summary>
internal sealed class KubernetesReader : IDisposable
{
    // As much as the API server gives in one answer without effort.
    private const int PageSize = 500;

    private readonly k8s.Kubernetes _client;

    /// <param name="kubeconfig">The text of a kubeconfig.</param>
    /// <param name="proxy">The way to the cluster; null for the usual one of this process.</param>
    /// <exception cref="UnreadableException">The kubeconfig is none. Its content is not repeated.</exception>
    public KubernetesReader(string kubeconfig, IWebProxy? proxy)
    {
        try
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(kubeconfig));
            var configuration = KubernetesClientConfiguration.BuildConfigFromConfigFile(content);
            if (proxy is not null)
                configuration.FirstMessageHandlerSetup = handler => handler.Proxy = proxy;
            _client = new k8s.Kubernetes(configuration);
        }
        catch (Exception exception) when (exception is KubeConfigException or YamlException or ArgumentException or FormatException or System.Security.Cryptography.CryptographicException)
        {
            throw new UnreadableException("the kubeconfig of the stack cannot be used", exception);
        }
    }

    /// <summary>Reads all objects of some kinds.</summary>
    public async Task<KubernetesState> ReadAsync(IEnumerable<ResourceKind> kinds, CancellationToken cancel)
    {
        var readings = await Task.WhenAll(kinds.Distinct().Select(async kind => (kind, await ReadAsync(kind, cancel).ConfigureAwait(false)))).ConfigureAwait(false);
        return new KubernetesState(readings.ToDictionary(reading => reading.kind, reading => reading.Item2));
    }

    public void Dispose() => _client.Dispose();

    private async Task<KubernetesReading> ReadAsync(ResourceKind kind, CancellationToken cancel)
    {
        try
        {
            var objects = ImmutableArray.CreateBuilder<JsonObject>();
            for (var page = ""; ;)
            {
                if (await GetAsync($"{kind.Path}?limit={PageSize}{page}", cancel).ConfigureAwait(false) is not { } list)
                    return new KubernetesReading([], null);
                objects.AddRange(list.Items("items"));
                if (list.Text("metadata", "continue") is not { Length: > 0 } next)
                    return new KubernetesReading(objects.DrainToImmutable(), null);
                page = $"&continue={Uri.EscapeDataString(next)}";
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or AuthenticationException or JsonException || (exception is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new KubernetesReading(null, exception.Message);
        }
    }

    /// <summary>The answer; null when the server does not know the path.</summary>
    private async Task<JsonObject?> GetAsync(string path, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{_client.BaseUri.AbsoluteUri.TrimEnd('/')}/{path}"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        if (_client.Credentials is { } credentials)
            await credentials.ProcessHttpRequestAsync(request, cancel).ConfigureAwait(false);
        using var response = await _client.HttpClient.SendAsync(request, cancel).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        var text = await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text) as JsonObject ?? throw new JsonException("the answer is no object")
            : throw new HttpRequestException($"the API server answers {(int)response.StatusCode} ({response.ReasonPhrase})");
    }
}
