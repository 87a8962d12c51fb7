using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class RateLimitTests
{
    [Fact]
    public async Task More_than_25_requests_a_second_to_a_module_are_refused()
    {
        await using var simulator = await TestSimulator.StartAsync(rateLimits: true);

        for (var i = 0; i < 25; i++)
            Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, TestSimulator.Compute));
        using var refused = await simulator.SendAsync(HttpMethod.Get, TestSimulator.Compute);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(
            """{"error":{"status":"429 Too Many Requests","message":"Too Many Requests"}}""",
            await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Other_modules_and_later_seconds_have_their_own_budget()
    {
        await using var simulator = await TestSimulator.StartAsync(rateLimits: true);
        for (var i = 0; i < 26; i++)
            await simulator.StatusAsync(HttpMethod.Get, TestSimulator.Compute);

        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, "/api/iam/v2/tenants"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await simulator.StatusAsync(HttpMethod.Get, TestSimulator.Compute));
        simulator.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, TestSimulator.Compute));
    }

    [Fact]
    public async Task More_than_5_token_exchanges_a_second_are_refused()
    {
        await using var simulator = await TestSimulator.StartAsync(rateLimits: true, logIn: false);

        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, (await simulator.ExchangeAsync()).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await simulator.ExchangeAsync()).StatusCode);
    }
}
