using ManagedKube.OpenIaaS.Http.RateLimits;
using ManagedKube.OpenIaaS.Telemetry;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>
/// The chain of handlers that every request passes: retry of what is safe to repeat, authorisation, rate budget and
/// time limit of one attempt, connection.
/// </summary>
internal sealed class HttpPipeline : IDisposable
{
    private const int AttemptsAfterTrouble = 3;

    /// <summary>Somebody else may use up the limit of a shared address for a while.</summary>
    private const int AttemptsAfterRefusal = 8;

    private readonly OpenIaaSSettings _settings;
    private readonly TimeProvider _time;
    private readonly RateBudget _budget;
    private readonly HttpMessageHandler _connection;
    private readonly HttpClient _loginClient;
    private readonly TokenSource _tokens;

    public HttpPipeline(OpenIaaSSettings settings, HttpMessageHandler connection, TimeProvider time)
    {
        _settings = settings;
        _time = time;
        _budget = new RateBudget(settings.RequestsPerSecond, settings.LoginsPerSecond, Ledger(settings, time), time);
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

    /// <summary>Processes share a budget by the system's clock; another clock is somebody's own.</summary>
    private static IRateLedger Ledger(OpenIaaSSettings settings, TimeProvider time) =>
        settings.SharedBudgetFolder is { } folder && time == TimeProvider.System
            ? new SharedRateLedger(folder, settings.Address)
            : new LocalRateLedger();

    /// <summary>Two reasons to try again, each with its own patience: a refusal as too many, and trouble.</summary>
    /// <param name="mayRepeat">Whether a request may be sent again although it may have had its effect.</param>
    private ResiliencePipeline<HttpResponseMessage> Retry(Func<HttpRequestMessage?, bool> mayRepeat) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
            .AddRetry(RetryWhen(AttemptsAfterRefusal, (_, outcome) => HadNoEffect(outcome)))
            .AddRetry(RetryWhen(AttemptsAfterTrouble, (request, outcome) => mayRepeat(request) && IsTrouble(outcome)))
            .Build();

    private HttpRetryStrategyOptions RetryWhen(int attempts, Func<HttpRequestMessage?, Outcome<HttpResponseMessage>, bool> mayRepeat) => new()
    {
        MaxRetryAttempts = attempts,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(500),
        MaxDelay = RetryAfter.Longest,
        ShouldRetryAfterHeader = false,
        DelayGenerator = arguments => ValueTask.FromResult(RetryAfter.Of(arguments.Outcome.Result, _time)),
        ShouldHandle = arguments => ValueTask.FromResult(mayRepeat(arguments.Context.GetRequestMessage(), arguments.Outcome)),
    };

    private RateBudgetHandler Attempt() => new(_budget, _time)
    {
        InnerHandler = new ResilienceHandler(
            new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
                .AddTimeout(new TimeoutStrategyOptions
                {
                    TimeoutGenerator = arguments => ValueTask.FromResult(
                        arguments.Context.GetRequestMessage()?.Method == HttpMethod.Get ? _settings.ReadTimeout : _settings.WriteTimeout),
                })
                .Build())
        {
            InnerHandler = new CountingHandler { InnerHandler = _connection },
        },
    };

    private static bool HadNoEffect(Outcome<HttpResponseMessage> outcome) => (int?)outcome.Result?.StatusCode is 429;

    private static bool IsTrouble(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException or IOException
        || (int?)outcome.Result?.StatusCode is >= 500;
}
