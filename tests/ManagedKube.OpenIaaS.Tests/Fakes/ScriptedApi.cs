using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ManagedKube.OpenIaaS.Tests.Fakes;

/// <summary>Answers requests by script, logs in by itself, and remembers what was asked.</summary>
public sealed class ScriptedApi(TimeProvider time) : HttpMessageHandler
{
    public const string ClientId = "9f6a1f6a-0000-4000-8000-000000000001";
    public const string SecretId = "s3cret-canary-4711";
    private readonly ConcurrentDictionary<string, Func<int, HttpResponseMessage>> _answers = new();
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public ConcurrentQueue<Call> Calls { get; } = new();

    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(5);

    public Func<int, HttpResponseMessage>? Login { get; set; }

    public int Logins => Calls.Count(call => call.Request == LoginRequest);

    private static string LoginRequest => "POST iam/v2/auth/personal_access_token";

    /// <summary>Answers a request; the number tells the how-manieth it is, from 1.</summary>
    public ScriptedApi On(string request, Func<int, HttpResponseMessage> answer)
    {
        _answers[request] = answer;
        return this;
    }

    public ScriptedApi On(string request, string json) => On(request, _ => Json(json));

    public int CountOf(string request) => Calls.Count(call => call.Request == request);

    public OpenIaaSClient Client(TimeProvider? clock = null) => new(
        new OpenIaaSSettings
        {
            Address = new Uri("http://api.test/"),
            ClientId = ClientId,
            SecretId = SecretId,
            RequestsPerSecond = 100_000,
            LoginsPerSecond = 100_000,
            ReadTimeout = TimeSpan.FromHours(1),
            WriteTimeout = TimeSpan.FromHours(1),
        },
        clock ?? time,
        this);

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Status(int status) => new((HttpStatusCode)status) { Content = new StringContent("") };

    public static HttpResponseMessage Accepted(string activityId)
    {
        var answer = Status(201);
        answer.Headers.TryAddWithoutValidation("Location", activityId);
        return answer;
    }

    public static string Token(DateTimeOffset expiry) =>
        $"{Base64("""{"alg":"HS256"}""")}.{Base64($$"""{"exp":{{expiry.ToUnixTimeSeconds()}}}""")}.c2ln";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = $"{request.Method} {request.RequestUri!.PathAndQuery["/api/".Length..]}";
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Enqueue(new(name, body, request.Headers.Authorization?.Parameter, time.GetUtcNow()));
        var count = _counts.AddOrUpdate(name, 1, (_, before) => before + 1);
        await Task.Yield();
        if (name == LoginRequest)
            return Login?.Invoke(count) ?? new(HttpStatusCode.OK) { Content = new StringContent(Token(time.GetUtcNow() + TokenLifetime)) };
        return _answers.TryGetValue(name, out var answer) ? answer(count) : Status(404);
    }

    private static string Base64(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
