using ManagedKube.OpenIaaS.Http.RateLimits;

namespace ManagedKube.OpenIaaS.Telemetry;

/// <summary>Counts every attempt that goes over the wire.</summary>
internal sealed class CountingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var status = 0;
        try
        {
            var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            status = (int)answer.StatusCode;
            return answer;
        }
        finally
        {
            Meters.Requests.Add(
                1,
                new(Meters.Module, RateBudget.ModuleOf(request.RequestUri!)),
                new("http.request.method", request.Method.Method),
                new("http.response.status_code", status));
        }
    }
}
