using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ManagedKube.Tests;

/// <summary>Calls of a simulator that <c>mk sim start</c> runs, with what it has left in its files.</summary>
internal static class SimulatorCalls
{
    /// <summary>A token of the account that programs have.</summary>
    /// <param name="client">Leads to the simulator.</param>
    /// <param name="credentials">The file with the account, as <c>mk sim status</c> names it.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<string> TokenAsync(HttpClient client, string credentials, CancellationToken cancel)
    {
        var account = await ReadAsync(credentials, cancel).ConfigureAwait(false);
        using var answer = await client.PostAsJsonAsync(
            "api/iam/v2/auth/personal_access_token",
            new { id = account.GetProperty("clientId").GetString(), secret = account.GetProperty("secretId").GetString() },
            cancel).ConfigureAwait(false);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Calls its administration.</summary>
    /// <param name="client">Leads to the simulator.</param>
    /// <param name="home">The folder that <c>mk</c> keeps everything in.</param>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below <c>sim/v1</c>.</param>
    /// <param name="body">What is sent; null for nothing.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The answer; undefined when it is empty.</returns>
    public static async Task<JsonElement> AdminAsync(
        HttpClient client, string home, HttpMethod method, string path, object? body, CancellationToken cancel)
    {
        var endpoint = await ReadAsync(Path.Combine(home, "sim", "endpoint.json"), cancel).ConfigureAwait(false);
        using var request = new HttpRequestMessage(method, $"sim/v1/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", endpoint.GetProperty("adminSecret").GetString());
        using var answer = await client.SendAsync(request, cancel).ConfigureAwait(false);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private static async Task<JsonElement> ReadAsync(string file, CancellationToken cancel) =>
        JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancel).ConfigureAwait(false)).RootElement;
}
