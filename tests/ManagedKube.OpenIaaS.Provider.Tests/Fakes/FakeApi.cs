using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>The API over a <see cref="FakeWorld"/>. Orders take effect at once. Faults are injected by request.</summary>
public sealed class FakeApi : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, JsonObject> _activities = [];
    private readonly List<Fault> _faults = [];

    public FakeWorld World { get; } = new();

    /// <summary>All requests but logins and looks at activities, as method and path without the API's prefix.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The writes among the requests.</summary>
    public IEnumerable<string> Writes => Requests.Where(request => !request.StartsWith("GET", StringComparison.Ordinal));

    /// <summary>Injects a fault into the next request whose text contains a part.</summary>
    public void Inject(string part, FaultKind kind, string? reason = null) =>
        Add(new Fault(request => request.Contains(part, StringComparison.Ordinal), kind, reason, skip: 0));

    /// <summary>Injects a fault into the next such request, after letting some pass.</summary>
    public void InjectExactly(string request, FaultKind kind, string? reason = null, int skip = 0) =>
        Add(new Fault(name => name == request, kind, reason, skip));

    public void Forget()
    {
        lock (_gate)
            Requests.Clear();
    }

    private void Add(Fault fault)
    {
        lock (_gate)
            _faults.Add(fault);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        await Task.Yield();
        lock (_gate)
            return Answer(request.Method.Method, request.RequestUri!, body);
    }

    private HttpResponseMessage Answer(string method, Uri uri, string? body)
    {
        var path = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is ["api", "iam", ..])
            return Text(Token());
        if (path is ["api", "activity", _, _, var activity])
            return Json(_activities[activity]);

        string[] rest = path is ["api", "tag" or "marketplace" or "vpc", ..] ? path[3..] : path[4..];
        var name = $"{method} {string.Join('/', rest)}";
        Requests.Add(name);
        var fault = _faults.FirstOrDefault(item => item.Strikes(name));
        return fault?.Kind switch
        {
            FaultKind.Status403 => Status(403),
            FaultKind.Status404 => Status(404),
            FaultKind.EmptyList => Json(new JsonArray()),
            FaultKind.LostBeforeEffect => throw new HttpRequestException(HttpRequestError.ResponseEnded, "broken"),
            _ when method == "GET" => FakeReads.Answer(World, rest, HttpUtility.ParseQueryString(uri.Query)) is { } found ? Json(found) : Status(404),
            _ when path is ["api", "tag", ..] => Tag(method, rest, body),
            _ => Order(method, rest, JsonNode.Parse(body ?? "{}")!.AsObject(), fault),
        };
    }

    private HttpResponseMessage Order(string method, string[] path, JsonObject body, Fault? fault)
    {
        var id = World.NewId();
        JsonObject state;
        try
        {
            if (fault?.Kind == FaultKind.Failed)
                throw new InvalidOperationException(fault.Reason);
            var result = fault?.Kind == FaultKind.NotMaterialised ? "" : FakeOrders.Apply(World, method, path, body);
            state = new() { ["completed"] = new JsonObject { ["result"] = result } };
            if (fault?.Kind == FaultKind.FailedAfterEffect)
            {
                state = new() { ["failed"] = new JsonObject { ["reason"] = fault.Reason } };
                _activities[id] = new JsonObject
                {
                    ["id"] = id,
                    ["state"] = state,
                    ["concernedItems"] = new JsonArray(new JsonObject { ["type"] = path[0].TrimEnd('s'), ["id"] = result }),
                };
                return Accepted(id);
            }
        }
        catch (InvalidOperationException e)
        {
            state = new() { ["failed"] = new JsonObject { ["reason"] = e.Message } };
        }

        if (fault?.Kind == FaultKind.LostAfterEffect)
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "broken");
        _activities[id] = new JsonObject { ["id"] = id, ["state"] = state };
        return Accepted(id);
    }

    private HttpResponseMessage Tag(string method, string[] path, string? body)
    {
        if (method == "DELETE" && path is ["tags", "resources", var id, "keys", var key])
            return Status(World.Tags[id].Remove(Uri.UnescapeDataString(key)) ? 204 : 404);
        var tag = JsonNode.Parse(body!)!;
        World.Tags[(string)tag["resources"]![0]!["uuid"]!].Add((string)tag["key"]!, (string)tag["value"]!);
        return Status(201);
    }

    private static HttpResponseMessage Accepted(string activity)
    {
        var answer = Status(201);
        answer.Headers.TryAddWithoutValidation("Location", activity);
        return answer;
    }

    private static HttpResponseMessage Status(int status) => new((HttpStatusCode)status) { Content = new StringContent("") };

    private static HttpResponseMessage Text(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text) };

    private static HttpResponseMessage Json(JsonNode node) =>
        new(HttpStatusCode.OK) { Content = new StringContent(node.ToJsonString(), Encoding.UTF8, "application/json") };

    private static string Token() => $"e30.{Convert.ToBase64String("""{"exp":4102444800}"""u8).TrimEnd('=')}.c2ln";
}
