using System.Net;

namespace ManagedKube.OpenIaaS.Http.RateLimits;

/// <summary>Sends a request when the budget allows it; slows all down when the platform says that it was too many.</summary>
internal sealed class RateBudgetHandler(RateBudget budget, TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await budget.WaitAsync(request.RequestUri!, cancellationToken).ConfigureAwait(false);
        var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            await budget.PauseAsync(request.RequestUri!, RetryAfter.Of(answer, time) ?? UsualPause, cancellationToken).ConfigureAwait(false);
        return answer;
    }
}
