using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ManagedKube.Tests;

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
        return new SimulatedPlatform(home, new HttpClient { BaseAddress = new Uri(Text(await StatusAsync(home).ConfigureAwait(false), "address")) });
    }

    public async Task<IReadOnlyList<SimulatedActivity>> ActivitiesAsync()
    {
        var credentials = Text(await StatusAsync(_home).ConfigureAwait(false), "credentials");
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/activity/v1/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer", await SimulatorCalls.TokenAsync(_client, credentials, CancellationToken.None).ConfigureAwait(false));
        using var answer = await _client.SendAsync(request).ConfigureAwait(false);
        var activities = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>().ConfigureAwait(false);
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
        var timeline = await SimulatorCalls.AdminAsync(_client, _home, HttpMethod.Get, "timeline", body: null, CancellationToken.None).ConfigureAwait(false);
        return
        [
            .. timeline.EnumerateArray().Select(happened => new SimulatedEvent(
                happened.GetProperty("at").GetDateTimeOffset(), Text(happened, "machineId"), Text(happened, "node"), Text(happened, "kind"), Text(happened, "detail"))),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await CommandLine.RunAsync(_home, "sim", "stop").ConfigureAwait(false);
    }

    private static async Task<JsonElement> StatusAsync(string home) =>
        JsonDocument.Parse(await CommandLine.RunAsync(home, "sim", "status", "--json").ConfigureAwait(false)).RootElement;

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
