using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s;
using k8s.Exceptions;
using YamlDotNet.Core;

namespace ManagedKube.Kubectl.Api;

/// <summary>The API of the cluster that the kubeconfig names. It is reached through the proxy of the environment.</summary>
internal sealed class ClusterConnection : IDisposable
{
    public const string Table = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";
    private const string Json = "application/json";

    private readonly k8s.Kubernetes _client;
    private readonly Dictionary<string, string> _headers = [];

    private ClusterConnection(k8s.Kubernetes client, string space)
    {
        _client = client;
        Namespace = space;
        _client.HttpClient.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>The namespace that is meant when none is said.</summary>
    public string Namespace { get; }

    /// <exception cref="KubectlException">The kubeconfig cannot be used.</exception>
    public static ClusterConnection Open(ConnectionOptions options)
    {
        try
        {
            var path = options.KubeConfig ?? Environment.GetEnvironmentVariable("KUBECONFIG")?.Split(Path.PathSeparator).FirstOrDefault(file => file.Length > 0);
            var configuration = KubernetesClientConfiguration.BuildConfigFromConfigFile(path, options.Context);
            configuration.UserAgent = "kubectl/managed";
            var connection = new ClusterConnection(
                new k8s.Kubernetes(configuration), string.IsNullOrEmpty(configuration.Namespace) ? "default" : configuration.Namespace);
            if (options.As is { Length: > 0 } user)
                connection._headers["Impersonate-User"] = user;
            return connection;
        }
        catch (Exception e) when (e is KubeConfigException or IOException or UnauthorizedAccessException or YamlException or FormatException or AuthenticationException)
        {
            throw new KubectlException($"error: the kubeconfig cannot be used: {e.Message}");
        }
    }

    public Task<JsonNode> GetAsync(string path, CancellationToken cancel, string accept = Json) => SendAsync(HttpMethod.Get, path, null, Json, accept, cancel);

    public Task<JsonNode> PostAsync(string path, JsonNode body, CancellationToken cancel) => SendAsync(HttpMethod.Post, path, body, Json, Json, cancel);

    public Task<JsonNode> PatchAsync(string path, JsonNode body, string type, CancellationToken cancel) =>
        SendAsync(HttpMethod.Patch, path, body, type, Json, cancel);

    public Task<JsonNode> DeleteAsync(string path, JsonNode body, CancellationToken cancel) => SendAsync(HttpMethod.Delete, path, body, Json, Json, cancel);

    /// <summary>An object; null when there is none.</summary>
    public async Task<JsonNode?> FindAsync(string path, CancellationToken cancel)
    {
        try
        {
            return await GetAsync(path, cancel).ConfigureAwait(false);
        }
        catch (ApiFailure e) when (e.Code == 404)
        {
            return null;
        }
    }

    /// <summary>What lies at a path, as it is.</summary>
    public async Task<string> GetTextAsync(string path, CancellationToken cancel)
    {
        using var response = await SendRawAsync(HttpMethod.Get, path, null, Json, "*/*", cancel).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? text : throw Failure((int)response.StatusCode, text);
    }

    public void Dispose() => _client.Dispose();

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, JsonNode? body, string type, string accept, CancellationToken cancel)
    {
        using var response = await SendRawAsync(method, path, body, type, accept, cancel).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw Failure((int)response.StatusCode, text);
        return Parse(text) ?? throw new KubectlException($"error: the answer of {path} is no JSON");
    }

    private async Task<HttpResponseMessage> SendRawAsync(HttpMethod method, string path, JsonNode? body, string type, string accept, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, new Uri(_client.BaseUri, path));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("kubectl", "managed"));
        foreach (var (name, value) in _headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue(type));
        try
        {
            if (_client.Credentials is { } credentials)
                await credentials.ProcessHttpRequestAsync(request, cancel).ConfigureAwait(false);
            return await _client.HttpClient.SendAsync(request, cancel).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new KubectlException(Unreachable(e));
        }
    }

    private string Unreachable(HttpRequestException failure) => failure.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } =>
            $"The connection to the server {_client.BaseUri.Authority} was refused - did you specify the right host or port?",
        AuthenticationException inner => $"Unable to connect to the server: tls: {inner.Message}",
        { } inner => $"Unable to connect to the server: {inner.Message}",
        null => $"Unable to connect to the server: {failure.Message}",
    };

    private static ApiFailure Failure(int code, string text)
    {
        var status = Parse(text);
        var reason = (string?)status?["reason"] ?? (code == (int)HttpStatusCode.Unauthorized ? "Unauthorized" : string.Empty);
        return new ApiFailure(code, reason, (string?)status?["message"] ?? $"the server answered with {code}", status);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
