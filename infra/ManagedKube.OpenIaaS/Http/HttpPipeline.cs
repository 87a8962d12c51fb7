using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>
/// The chain of handlers that every request passes: retry of what is safe to repeat, authorisation, rate budget and
/// time limit of one attempt, connection.
/// </summary>
internal sealed class HttpPipeline : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private readonly OpenIaaSSettings _settings;
    private readonly TimeProvider _time;
    private readonly RateBudget _budget;
    private readonly HttpMessageHandler _connection;
    private readonly HttpClient _loginClient;
    private readonly TokenSource _tokens;

    public HttpPipeline(OpenIaaSSettings settings, HttpMessageHandler connection, TimeProvider time)
    {
        _settings = settings;
        _budget = new RateBudget(settings.RequestsPerSecond, settings.LoginsPerSecond);
        _time = time;
        _connection = connection;
        _loginClient = NewClient(new ResilienceHandler(Retry(_ => true)) { InnerHandler = Attempt() });
        _tokens = new TokenSource(_loginClient, settings.ClientId, settings.SecretId, time);
        Client = NewClient(new ResilienceHandler(Retry(request => request?.Method == HttpMethod.Get))
        {
            InnerHandler = new AuthorizationHandler(_tokens) { InnerHandler = Attempt() },
        });
    }

    /// <summary>The client for everything but the login.</summary>
    public HttpClient Client { get; }

    /// <summary>Tokens that this client uses.</summary>
    public TokenSource Tokens => _tokens;

    public void Dispose()
    {
        Client.Dispose();
        _tokens.Dispose();
        _loginClient.Dispose();
        _connection.Dispose();
        _budget.Dispose();
    }

    private HttpClient NewClient(HttpMessageHandler handler) => new(handler, disposeHandler: false)
    {
        BaseAddress = new Uri(_settings.Address, "api/"),
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private ResiliencePipeline<HttpResponseMessage> Retry(Func<HttpRequestMessage?, bool> mayRepeat) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = LongestWait,
                ShouldRetryAfterHeader = false,
                DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Result)),
                ShouldHandle = arguments => ValueTask.FromResult(
                    mayRepeat(arguments.Context.GetRequestMessage()) && IsPassing(arguments.Outcome)),
            })
            .Build();

    private ResilienceHandler Attempt() => new(
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
            .AddRateLimiter(new RateLimiterStrategyOptions
            {
                RateLimiter = arguments => _budget.AcquireAsync(
                    arguments.Context.GetRequestMessage()!.RequestUri!, arguments.Context.CancellationToken),
            })
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = arguments => ValueTask.FromResult(
                    arguments.Context.GetRequestMessage()?.Method == HttpMethod.Get ? _settings.ReadTimeout : _settings.WriteTimeout),
            })
            .Build())
    {
        InnerHandler = _connection,
    };

    private TimeSpan? RetryAfter(HttpResponseMessage? answer)
    {
        var header = answer?.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - _time.GetUtcNow() : null);
        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, LongestWait.Ticks));
    }

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException or IOException
        || (int?)outcome.Result?.StatusCode is 429 or >= 500;
}
