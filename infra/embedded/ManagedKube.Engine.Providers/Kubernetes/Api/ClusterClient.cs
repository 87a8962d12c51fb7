using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>Speaks to API servers over HTTP, with the connection and the credentials of the official client.</summary>
/// <param name="connection">The official client.</param>
/// <param name="timeout">The longest that one answer may take.</param>
/// <param name="time">Measures it.</param>
/// <param name="warn">Takes warnings of the API server.</param>
internal sealed class ClusterClient(k8s.Kubernetes connection, TimeSpan timeout, TimeProvider time, Action<string> warn) : IClusterClient, IDisposable
{
    private const string Json = "application/json";
    private const string ApplyPatch = "application/apply-patch+yaml";

    private static readonly ImmutableArray<TimeSpan> Pauses = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    public async Task<JsonObject?> GetAsync(string address, CancellationToken cancel)
    {
        try
        {
            return (await SendAsync(HttpMethod.Get, address, null, Json, cancel).ConfigureAwait(false)).Body;
        }
        catch (ApiException e) when (e.ProvesAbsence)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<JsonObject>> ListAsync(
        ApiKind kind, string? @namespace, (string Selector, string Value) query, CancellationToken cancel)
    {
        var list = await SendAsync(
            HttpMethod.Get, $"{kind.Collection(@namespace)}?{query.Selector}={Uri.EscapeDataString(query.Value)}", null, Json, cancel).ConfigureAwait(false);
        return [.. (list.Body["items"] as JsonArray ?? []).OfType<JsonObject>()];
    }

    public async Task<Applied> ApplyAsync(ApiKind kind, ObjectKey key, JsonObject wanted, ApplyOptions options, CancellationToken cancel)
    {
        var query = $"?fieldManager={Uri.EscapeDataString(options.Manager)}&fieldValidation=Strict"
            + (options.Force ? "&force=true" : "") + (options.DryRun ? "&dryRun=All" : "");
        var answer = await SendAsync(HttpMethod.Patch, kind.Address(key) + query, wanted, ApplyPatch, cancel).ConfigureAwait(false);
        return new(answer.Body, answer.Status == HttpStatusCode.Created);
    }

    public async Task PutAsync(ApiKind kind, ObjectKey key, JsonObject wanted, CancellationToken cancel)
    {
        if (await GetAsync(kind.Address(key), cancel).ConfigureAwait(false) is null)
            await SendAsync(HttpMethod.Post, kind.Collection(key.Namespace), wanted, Json, cancel).ConfigureAwait(false);
        else
            await SendAsync(HttpMethod.Put, kind.Address(key), wanted, Json, cancel).ConfigureAwait(false);
    }

    public async Task<bool> DeleteAsync(ApiKind kind, ObjectKey key, Propagation propagation, CancellationToken cancel)
    {
        var options = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "DeleteOptions",
            ["propagationPolicy"] = propagation.ToString(),
        };
        try
        {
            await SendAsync(HttpMethod.Delete, kind.Address(key), options, Json, cancel).ConfigureAwait(false);
            return true;
        }
        catch (ApiException e) when (e.ProvesAbsence)
        {
            return false;
        }
    }

    public async IAsyncEnumerable<JsonObject?> WatchAsync(
        ApiKind kind, ObjectKey key, string resourceVersion, [EnumeratorCancellation] CancellationToken cancel)
    {
        var address = $"{kind.Collection(key.Namespace)}?watch=true&allowWatchBookmarks=false"
            + $"&fieldSelector={Uri.EscapeDataString($"metadata.name={key.Name}")}&resourceVersion={Uri.EscapeDataString(resourceVersion)}";
        using var response = await OpenAsync(HttpMethod.Get, address, null, Json, cancel).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            yield break;
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false), Encoding.UTF8);
        while (await NextAsync(lines, cancel).ConfigureAwait(false) is { } line)
        {
            if (JsonNode.Parse(line) is not JsonObject item || item["object"] is not JsonObject subject)
                yield break;
            switch ((string?)item["type"])
            {
                case "ADDED" or "MODIFIED": yield return subject; break;
                case "DELETED": yield return null; break;
                default: yield break;
            }
        }
    }

    public void Dispose() => connection.Dispose();

    // A broken stream is an ended one: whoever watches looks again.
    private static async Task<string?> NextAsync(StreamReader lines, CancellationToken cancel)
    {
        try
        {
            return await lines.ReadLineAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            return null;
        }
    }

    // All requests here come to the same when they are sent twice.
    private async Task<(JsonObject Body, HttpStatusCode Status)> SendAsync(
        HttpMethod method, string address, JsonObject? body, string type, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await SendOnceAsync(method, address, body, type, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (attempt < Pauses.Length && (e is UnreachableException || e is ApiException { IsTransient: true }))
            {
                await Task.Delay(Pauses[attempt], time, cancel).ConfigureAwait(false);
            }
        }
    }

    private async Task<(JsonObject Body, HttpStatusCode Status)> SendOnceAsync(
        HttpMethod method, string address, JsonObject? body, string type, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(timeout, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            using var response = await OpenAsync(method, address, body, type, end.Token).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(end.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
                throw Refusal(response.StatusCode, text);
            ShowWarnings(response.Headers);
            return (Parse(text) ?? throw new UnreachableException($"what answers at {connection.BaseUri} is no Kubernetes API"), response.StatusCode);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new UnreachableException($"{connection.BaseUri} did not answer within {timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or AuthenticationException)
        {
            throw Unreachable(e);
        }
    }

    private async Task<HttpResponseMessage> OpenAsync(HttpMethod method, string address, JsonObject? body, string type, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, new Uri(connection.BaseUri.AbsoluteUri.TrimEnd('/') + "/" + address))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Json));
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue(type));
        try
        {
            if (connection.Credentials is { } credentials)
                await credentials.ProcessHttpRequestAsync(request, cancel).ConfigureAwait(false);
            return await connection.HttpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or AuthenticationException)
        {
            throw Unreachable(e);
        }
    }

    private UnreachableException Unreachable(Exception e) =>
        new($"{connection.BaseUri} does not answer: {string.Join(": ", Reasons(e).Distinct(StringComparer.Ordinal))}", e);

    private static IEnumerable<string> Reasons(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
            yield return e.Message.TrimEnd('.');
    }

    private static ApiException Refusal(HttpStatusCode status, string text)
    {
        if (Parse(text) is not { } body || (string?)body["kind"] != "Status")
            return new(status, "", $"status {(int)status} of something that is no Kubernetes API server", []);
        var causes = (body["details"] as JsonObject)?["causes"] as JsonArray ?? [];
        return new(
            status,
            (string?)body["reason"] ?? "",
            (string?)body["message"] ?? $"status {(int)status}",
            [.. causes.OfType<JsonObject>().Select(cause => new ApiCause(
                (string?)cause["reason"] ?? "", (string?)cause["field"] ?? "", (string?)cause["message"] ?? ""))]);
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void ShowWarnings(HttpResponseHeaders headers)
    {
        foreach (var warning in headers.Warning)
            warn(warning.Text.Trim('"'));
    }
}
