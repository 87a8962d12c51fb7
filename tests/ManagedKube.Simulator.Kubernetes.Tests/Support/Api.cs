using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>Requests as they go over the wire.</summary>
internal static class Api
{
    public static async Task<(HttpStatusCode Code, JsonNode Body)> SendAsync(
        this k8s.Kubernetes client, HttpMethod method, string path, string? body = null, string type = "application/json", string? accept = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(client.BaseUri, path));
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        if (client.Credentials is { } credentials)
            await credentials.ProcessHttpRequestAsync(request, TestContext.Current.CancellationToken);
        using var response = await client.HttpClient.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }

    public static async Task<JsonNode> GetAsync(this k8s.Kubernetes client, string path) => Succeeded(await client.SendAsync(HttpMethod.Get, path));

    public static async Task<JsonNode> PostAsync(this k8s.Kubernetes client, string path, string body) =>
        Succeeded(await client.SendAsync(HttpMethod.Post, path, body));

    public static async Task<JsonNode> MergeAsync(this k8s.Kubernetes client, string path, string body) =>
        Succeeded(await client.SendAsync(HttpMethod.Patch, path, body, "application/merge-patch+json"));

    public static async Task<JsonNode> ApplyAsync(this k8s.Kubernetes client, string path, string body, string manager = "test", bool force = false) =>
        Succeeded(await client.SendAsync(HttpMethod.Patch, $"{path}?fieldManager={manager}&force={(force ? "true" : "false")}", body, "application/apply-patch+yaml"));

    private static JsonNode Succeeded((HttpStatusCode Code, JsonNode Body) answer)
    {
        Assert.True((int)answer.Code < 300, answer.Body.ToJsonString());
        return answer.Body;
    }
}
