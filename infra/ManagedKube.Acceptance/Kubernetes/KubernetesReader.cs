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

    private const string Reviews = "apis/authorization.k8s.io/v1/subjectaccessreviews";

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
        catch (Exception exception) when (
            exception is KubeConfigException or YamlException or ArgumentException or FormatException or System.Security.Cryptography.CryptographicException)
        {
            throw new UnreadableException("the kubeconfig of the stack cannot be used", exception);
        }
    }

    /// <summary>Reads what is asked for, everything at the same time.</summary>
    /// <param name="demand">What.</param>
    /// <param name="day">The day, for what depends on it.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<KubernetesState> ReadAsync(KubernetesDemand demand, DateOnly day, CancellationToken cancel)
    {
        var readings = AllAsync(demand.Kinds, kind => ReadAsync(kind, cancel));
        var health = AllAsync(demand.HealthPaths, path => AskAsync(HttpMethod.Get, path, null, _ => true, cancel));
        var access = AllAsync(demand.Questions, question => AskAsync(HttpMethod.Post, Reviews, question.Review(), IsAllowed, cancel));
        var trials = AllAsync(demand.Attempts, attempt => TryAsync(attempt, cancel));
        return new KubernetesState(await readings.ConfigureAwait(false))
        {
            Server = _client.BaseUri,
            Day = day,
            Health = await health.ConfigureAwait(false),
            Access = await access.ConfigureAwait(false),
            Trials = await trials.ConfigureAwait(false),
        };
    }

    public void Dispose() => _client.Dispose();

    private async Task<KubernetesReading> ReadAsync(ResourceKind kind, CancellationToken cancel)
    {
        try
        {
            var objects = ImmutableArray.CreateBuilder<JsonObject>();
            var selection = kind.Selection is null ? "" : $"&{kind.Selection}";
            for (var page = ""; ;)
            {
                if (await GetAsync($"{kind.Path}?limit={PageSize}{selection}{page}", cancel).ConfigureAwait(false) is not { } list)
                    return new KubernetesReading([], null);
                objects.AddRange(list.Items("items"));
                if (list.Text("metadata", "continue") is not { Length: > 0 } next)
                    return new KubernetesReading(objects.DrainToImmutable(), null);
                page = $"&continue={Uri.EscapeDataString(next)}";
            }
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancel))
        {
            return new KubernetesReading(null, exception.Message);
        }
    }

    private async Task<Answer> AskAsync(HttpMethod method, string path, JsonObject? body, Func<string, bool> isYes, CancellationToken cancel)
    {
        try
        {
            using var response = await SendAsync(method, path, body, cancel).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? new Answer(isYes(await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false)), null)
                : new Answer(null, Refusal(response));
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancel))
        {
            return new Answer(null, exception.Message);
        }
    }

    private async Task<Trial> TryAsync(Attempt attempt, CancellationToken cancel)
    {
        try
        {
            using var request = attempt.Request(_client.BaseUri);
            using var response = await SendAsync(request, cancel).ConfigureAwait(false);
            return Trial.Of(attempt, response.StatusCode, await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false));
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancel))
        {
            return new Trial(null, null, exception.Message);
        }
    }

    private static bool IsAllowed(string review) => JsonNode.Parse(review)?.Text("status", "allowed") == "true";

    private static async Task<Dictionary<TKey, TValue>> AllAsync<TKey, TValue>(IEnumerable<TKey> keys, Func<TKey, Task<TValue>> read)
        where TKey : notnull
    {
        var pairs = await Task.WhenAll(keys.Select(async key => (key, value: await read(key).ConfigureAwait(false)))).ConfigureAwait(false);
        return pairs.ToDictionary(pair => pair.key, pair => pair.value);
    }

    private static bool IsNoAnswer(Exception exception, CancellationToken cancel) =>
        exception is HttpRequestException or IOException or AuthenticationException or JsonException
        || (exception is OperationCanceledException && !cancel.IsCancellationRequested);

    private static string Refusal(HttpResponseMessage response) => $"the API server answers {(int)response.StatusCode} ({response.ReasonPhrase})";

    /// <summary>The answer; null when the server does not know the path.</summary>
    private async Task<JsonObject?> GetAsync(string path, CancellationToken cancel)
    {
        using var response = await SendAsync(HttpMethod.Get, path, null, cancel).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        var text = await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text) as JsonObject ?? throw new JsonException("the answer is no object")
            : throw new HttpRequestException(Refusal(response));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{_client.BaseUri.AbsoluteUri.TrimEnd('/')}/{path}"));
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await SendAsync(request, cancel).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        if (_client.Credentials is { } credentials)
            await credentials.ProcessHttpRequestAsync(request, cancel).ConfigureAwait(false);
        return await _client.HttpClient.SendAsync(request, cancel).ConfigureAwait(false);
    }
}
