using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ManagedKube.Simulator.Worlds.Inventories;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Simulator.Tests.Support;

/// <summary>A simulator with a clock that stands still until a test moves it, and a client that has logged in.</summary>
internal sealed class TestSimulator : IAsyncDisposable
{
    public const string Compute = "/api/compute/v1/open_iaas";

    private readonly TemporaryFolder? _ownFolder;

    private TestSimulator(SimulatorHost host, FakeTimeProvider clock, TemporaryFolder? ownFolder)
    {
        Host = host;
        Clock = clock;
        _ownFolder = ownFolder;
        Client = new HttpClient { BaseAddress = host.Address };
    }

    public SimulatorHost Host { get; }

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    /// <summary>The folder of a simulator that was started without one.</summary>
    public TemporaryFolder Folder => _ownFolder!;

    public static FakeTimeProvider NewClock() => new(new DateTimeOffset(2026, 7, 20, 8, 0, 0, TimeSpan.Zero));

    public static async Task<TestSimulator> StartAsync(
        string? folder = null,
        FakeTimeProvider? clock = null,
        bool rateLimits = false,
        TimeSpan? tokenLifetime = null,
        InventoryDefinition? inventory = null,
        bool logIn = true)
    {
        var own = folder is null ? new TemporaryFolder() : null;
        clock ??= NewClock();
        var host = await SimulatorHost.StartAsync(
            new SimulatorOptions
            {
                Folder = folder ?? own!.Path,
                Speed = 1,
                RateLimits = rateLimits,
                TimeProvider = clock,
                TokenLifetime = tokenLifetime ?? TimeSpan.FromDays(1),
                Inventory = inventory ?? new InventoryDefinition(),
            },
            TestContext.Current.CancellationToken);
        var simulator = new TestSimulator(host, clock, own);
        if (logIn)
            await simulator.LogInAsync();
        return simulator;
    }

    public Task<HttpResponseMessage> ExchangeAsync(string? secret = null) =>
        SendAsync(HttpMethod.Post, "/api/iam/v2/auth/personal_access_token", new { id = Host.ClientId, secret = secret ?? Host.SecretId });

    public async Task LogInAsync()
    {
        using var answer = await ExchangeAsync();
        var token = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is string text)
            request.Content = new StringContent(text);
        else if (body is not null)
            request.Content = JsonContent.Create(body);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Calls the admin API.</summary>
    public async Task<HttpResponseMessage> AdminAsync(HttpMethod method, string path, object? body = null, string? secret = null)
    {
        using var request = new HttpRequestMessage(method, $"/sim/v1/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret ?? Host.Access.AdminSecret);
        if (body is not null)
            request.Content = body is string text ? new StringContent(text) : JsonContent.Create(body);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Adds a fault rule over the admin API.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> InjectAsync(object rule)
    {
        using var answer = await AdminAsync(HttpMethod.Post, "faults", rule);
        var added = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, added.ToString());
        return added.Text("id");
    }

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        return answer.StatusCode;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<JsonElement>> ListAsync(string path) => [.. (await GetAsync(path)).EnumerateArray()];

    /// <summary>The first object of a list with a name.</summary>
    public async Task<JsonElement> NamedAsync(string path, string name) => (await ListAsync(path)).First(item => item.Text("name") == name);

    /// <summary>The text of a refusal, after checking its status and envelope.</summary>
    public async Task<string> RefusalAsync(HttpStatusCode status, HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        Assert.Equal(status, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("error");
        Assert.StartsWith($"{(int)status} ", error.Text("status"));
        return error.Text("message");
    }

    /// <summary>Gives an order that must be taken.</summary>
    /// <returns>The id of its activity.</returns>
    public async Task<string> OrderAsync(HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Gives an order and lets a minute pass.</summary>
    public async Task<ActivityEnd> DoAsync(HttpMethod method, string path, object? body = null)
    {
        var id = await OrderAsync(method, path, body);
        Clock.Advance(TimeSpan.FromMinutes(1));
        return await EndAsync(id);
    }

    /// <summary>As <see cref="DoAsync"/>, for an order that must succeed.</summary>
    public async Task<ActivityEnd> SucceedAsync(HttpMethod method, string path, object? body = null)
    {
        var end = await DoAsync(method, path, body);
        Assert.Null(end.Reason);
        Assert.Equal("completed", end.State);
        return end;
    }

    /// <summary>As <see cref="DoAsync"/>, for an order that must fail.</summary>
    /// <returns>The reason.</returns>
    public async Task<string> FailAsync(HttpMethod method, string path, object? body = null)
    {
        var end = await DoAsync(method, path, body);
        Assert.Equal("failed", end.State);
        return end.Reason!;
    }

    public async Task<ActivityEnd> EndAsync(string activityId)
    {
        var state = Assert.Single((await GetAsync($"/api/activity/v1/activities/{activityId}")).GetProperty("state").EnumerateObject());
        return new ActivityEnd(state.Name, state.Value.OptionalText("result"), state.Value.OptionalText("reason"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        _ownFolder?.Dispose();
    }
}
