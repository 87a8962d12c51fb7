using System.Collections.Concurrent;
using System.Net;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

/// <summary>A real connection on which single requests go wrong.</summary>
internal sealed class FaultyConnection() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    /// <summary>All requests but logins and looks at activities, as method and path without the API's prefix.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The writes among the requests.</summary>
    public IEnumerable<string> Writes => Requests.Where(request => !request.StartsWith("GET", StringComparison.Ordinal));

    /// <summary>Injects faults into the next requests of this method and path.</summary>
    public void Inject(string request, FaultKind kind, int times = 1, int skip = 0)
    {
        lock (_gate)
        {
            for (var i = 0; i < times; i++)
                _faults.Add(new Fault(name => name == request, kind, null, i == 0 ? skip : 0));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = $"{request.Method} {request.RequestUri!.AbsolutePath["/api/".Length..]}";
        if (name.Contains("/auth/", StringComparison.Ordinal) || name.Contains("activity/", StringComparison.Ordinal))
            return await base.SendAsync(request, cancellationToken);
        Requests.Enqueue(name);
        switch (Strike(name))
        {
            case FaultKind.Status403:
                return new(HttpStatusCode.Forbidden) { Content = new StringContent("") };
            case FaultKind.Status404:
                return new(HttpStatusCode.NotFound) { Content = new StringContent("") };
            case FaultKind.LostBeforeEffect:
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "broken");
            case FaultKind.LostAfterEffect:
                using (await base.SendAsync(request, cancellationToken))
                    throw new HttpRequestException(HttpRequestError.ResponseEnded, "broken");
            default:
                return await base.SendAsync(request, cancellationToken);
        }
    }

    private FaultKind? Strike(string name)
    {
        lock (_gate)
            return _faults.FirstOrDefault(fault => fault.Strikes(name))?.Kind;
    }
}
