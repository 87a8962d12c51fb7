using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Hosting;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Simulation;

/// <summary>The admin API of the simulator of a home folder: the one that runs, or one for the time of a call.</summary>
internal sealed class SimulatorAdmin : IAsyncDisposable
{
    private readonly SimulatorHost? _own;
    private readonly HttpClient _client;

    private SimulatorAdmin(SimulatorAccess access, SimulatorHost? own)
    {
        _own = own;
        _client = new HttpClient { BaseAddress = new Uri(access.Address, "sim/v1/") };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", access.AdminSecret);
    }

    /// <summary>That of the simulator that runs; null when none does.</summary>
    public static SimulatorAdmin? Find(HomeFolder home) =>
        SimulatorHost.Find(home.SimulatorWorld) is { } access ? new SimulatorAdmin(access, own: null) : null;

    /// <summary>That of the simulator that runs, or of one that is started for this.</summary>
    /// <exception cref="SimulatorException">It cannot be started.</exception>
    public static async Task<SimulatorAdmin> OpenAsync(CliHost host, HomeFolder home, CancellationToken cancel)
    {
        if (Find(home) is { } running)
            return running;
        var own = await SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = home.SimulatorWorld, TimeProvider = host.Clock }, cancel).ConfigureAwait(false);
        return new SimulatorAdmin(own.Access, own);
    }

    /// <summary>Reads something.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public async Task<JsonNode> GetAsync(string path, CancellationToken cancel) =>
        await SendAsync(HttpMethod.Get, path, json: null, cancel).ConfigureAwait(false) ?? new JsonObject();

    /// <summary>Sends a request.</summary>
    /// <returns>The answer; null for an empty one.</returns>
    /// <exception cref="CommandException">It is refused, or nobody answers.</exception>
    public async Task<JsonNode?> SendAsync(HttpMethod method, string path, string? json, CancellationToken cancel)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path);
            if (json is not null)
                request.Content = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await _client.SendAsync(request, cancel).ConfigureAwait(false);
            var text = await answer.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
            var body = text.Length == 0 ? null : JsonNode.Parse(text);
            return answer.IsSuccessStatusCode
                ? body
                : throw new CommandException(
                    ExitCode.WrongUsage,
                    $"The simulator refuses it: {body?["error"]?["message"]?.GetValue<string>() ?? answer.ReasonPhrase}");
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            throw new CommandException(ExitCode.Failed, $"The simulator does not answer as it should: {e.Message}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_own is not null)
            await _own.DisposeAsync().ConfigureAwait(false);
    }
}
