using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ManagedKube.Tests;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>The simulated IaaS of a workplace, run by <c>mk sim start</c> and called as anybody calls it: over HTTP.</summary>
internal sealed class SimulatedWorld : IAsyncDisposable
{
    private const string Compute = "api/compute/v1/open_iaas/";

    private readonly Workplace _place;
    private readonly HttpClient _client;

    private SimulatedWorld(Workplace place, HttpClient client) => (_place, _client) = (place, client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<SimulatedWorld> StartAsync(Workplace place)
    {
        await place.ExpectAsync(0, "sim", "start", "--background");
        var status = await place.ExpectAsync(0, "sim", "status", "--json");
        var client = new HttpClient { BaseAddress = new Uri(status.Json.GetProperty("address").GetString()!) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", await SimulatorCalls.TokenAsync(client, status.Json.GetProperty("credentials").GetString()!, Cancel));
        return new SimulatedWorld(place, client) { Proxy = status.Json.GetProperty("proxy").GetString()! };
    }

    /// <summary>The way to its machines and clusters.</summary>
    public required string Proxy { get; init; }

    public Uri Address => _client.BaseAddress!;

    public async Task<IReadOnlyList<SimulatedMachine>> MachinesAsync() => [.. (await ListAsync("virtual_machines")).Select(machine => new SimulatedMachine(
        Text(machine, "id"), Text(machine, "name"), machine.GetProperty("memory").GetInt64(), Text(machine, "powerState")))];

    public async Task<IReadOnlyList<string>> IdsAsync(string collection) => [.. (await ListAsync(collection)).Select(item => Text(item, "id"))];

    /// <summary>The names of the disks that are, or were made to be, a machine's; those of templates and the ISO images are not.</summary>
    public async Task<IReadOnlyList<string>> DiskNamesAsync() => [.. (await ListAsync("virtual_disks"))
        .Where(disk => disk.GetProperty("templates").GetArrayLength() == 0)
        .Select(disk => Text(disk, "name"))
        .Where(name => !name.EndsWith(".iso", StringComparison.Ordinal))];

    /// <summary>How many calls were refused as too many (429) since the simulator started.</summary>
    public async Task<long> RefusedAsTooManyAsync() =>
        (await AdminAsync(HttpMethod.Get, "calls")).GetProperty("rateLimited").EnumerateObject().Sum(module => module.Value.GetInt64());

    /// <summary>Everything that happened to nodes so far.</summary>
    public async Task<NodeTimeline> TimelineAsync() => new([.. (await AdminAsync(HttpMethod.Get, "timeline")).EnumerateArray().Select(happened => new NodeEvent(
        happened.GetProperty("at").GetDateTimeOffset(), Text(happened, "node"), Text(happened, "kind"), Text(happened, "detail")))]);

    /// <summary>Lets something be wrong with a node until it is taken back.</summary>
    public Task SetFaultsAsync(string node, object faults) => AdminAsync(HttpMethod.Put, $"nodes/{node}/faults", faults);

    /// <summary>The id of a disk.</summary>
    public async Task<string> DiskIdAsync(string name) => Text((await ListAsync("virtual_disks")).Single(disk => Text(disk, "name") == name), "id");

    /// <summary>Renames a machine behind everybody's back.</summary>
    public Task RenameAsync(string name, string to) => OrderAsync(name, "", new { name = to });

    /// <summary>Cuts a machine's power.</summary>
    public Task PowerOffAsync(string name) => OrderAsync(name, "/power", new { powerState = "off", force = true });

    private async Task OrderAsync(string name, string action, object order)
    {
        var machine = (await MachinesAsync()).Single(machine => machine.Name == name);
        var answer = await _client.PatchAsJsonAsync($"{Compute}virtual_machines/{machine.Id}{action}", order, Cancel);
        answer.EnsureSuccessStatusCode();
        var activity = $"api/activity/v1/activities/{answer.Headers.GetValues("Location").Single()}";
        while (!await IsCompletedAsync(activity))
            await Task.Yield();
    }

    // Whoever asks too often is told nothing.
    private async Task<bool> IsCompletedAsync(string activity)
    {
        using var answer = await _client.GetAsync(activity, Cancel);
        return answer.StatusCode != HttpStatusCode.TooManyRequests
            && (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("state").TryGetProperty("completed", out _);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _place.ExpectAsync(0, "sim", "stop");
    }

    private Task<JsonElement> AdminAsync(HttpMethod method, string path, object? body = null) =>
        SimulatorCalls.AdminAsync(_client, _place.Home, method, path, body, Cancel);

    private async Task<IReadOnlyList<JsonElement>> ListAsync(string collection) =>
        [.. (await _client.GetFromJsonAsync<JsonElement>(Compute + collection, Cancel)).EnumerateArray()];

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
