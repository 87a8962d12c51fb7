using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ManagedKube.Benchmarks.Up;

/// <summary>A simulated platform that <c>mk sim start</c> runs, and what it noted.</summary>
internal sealed class SimulatedPlatform : IAsyncDisposable
{
    private readonly string _home;
    private readonly HttpClient _client;

    private SimulatedPlatform(string home, HttpClient client) => (_home, _client) = (home, client);

    /// <param name="home">Where its world is kept.</param>
    /// <param name="speed">How much faster than in life it is.</param>
    public static async Task<SimulatedPlatform> StartAsync(string home, double speed)
    {
        await CommandLine.RunAsync(home, "sim", "start", "--background", "--speed", speed.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        var status = JsonDocument.Parse(await CommandLine.RunAsync(home, "sim", "status", "--json").ConfigureAwait(false)).RootElement;
        return new SimulatedPlatform(home, new HttpClient { BaseAddress = new Uri(Text(status, "address")) });
    }

    public async Task<IReadOnlyList<SimulatedActivity>> ActivitiesAsync()
    {
        var access = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_home, "sim-server.json")).ConfigureAwait(false)).RootElement;
        using var answer = await _client.PostAsJsonAsync(
            "api/iam/v2/auth/personal_access_token", new { id = Text(access, "clientId"), secret = Text(access, "secretId") }).ConfigureAwait(false);
        var activities = await GetAsync("api/activity/v1/activities", await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync().ConfigureAwait(false)).ConfigureAwait(false);
        return
        [
            .. activities.EnumerateArray().Select(activity => new SimulatedActivity(
                activity.GetProperty("creationDate").GetDateTimeOffset(),
                activity.GetProperty("state").GetProperty("completed").GetProperty("stopDate").GetDateTimeOffset(),
                [.. activity.GetProperty("concernedItems").EnumerateArray().Select(item => Text(item, "id"))])),
        ];
    }

    public async Task<IReadOnlyList<SimulatedEvent>> TimelineAsync()
    {
        var endpoint = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_home, "sim", "endpoint.json")).ConfigureAwait(false)).RootElement;
        return
        [
            .. (await GetAsync("sim/v1/timeline", Text(endpoint, "adminSecret")).ConfigureAwait(false)).EnumerateArray().Select(happened => new SimulatedEvent(
                happened.GetProperty("at").GetDateTimeOffset(), Text(happened, "machineId"), Text(happened, "node"), Text(happened, "kind"), Text(happened, "detail"))),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await CommandLine.RunAsync(_home, "sim", "stop").ConfigureAwait(false);
    }

    private async Task<JsonElement> GetAsync(string path, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await _client.SendAsync(request).ConfigureAwait(false);
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>().ConfigureAwait(false);
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
