using System.Net;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Failures of requests, told to people.</summary>
internal static class ObjectFailures
{
    /// <param name="what">What was tried, as the start of a sentence.</param>
    /// <param name="failure">Why it failed.</param>
    /// <param name="nothingHappened">Whether it is certain that nothing was changed.</param>
    public static ProviderException Of(string what, Exception failure, bool nothingHappened = false) => failure switch
    {
        ApiException { IsAuthentication: true } e => new(
            $"{what}: the cluster refuses the credentials of the kubeconfig ({e.Message}).", nothingHappened: true, e)
        {
            AuthenticationFailed = true,
        },
        ApiException { IsOwnershipConflict: true } e => new(Conflict(what, e), nothingHappened: true, e),
        // A server that fails, as when it runs out of time, may have done it all the same.
        ApiException { Reason.Length: > 0, Status: < HttpStatusCode.InternalServerError } e => new($"{what}: {e.Message}", nothingHappened: true, e),
        ApiException e => new($"{what}: {e.Message}", nothingHappened, e),
        UnreachableException e => new($"{what}: the cluster is unreachable, so nothing is known of what it holds: {e.Message}.", nothingHappened, e),
        _ => new($"{what}: {failure.Message}", nothingHappened, failure),
    };

    private static string Conflict(string what, ApiException e) =>
        $"{what}: others own fields that it sets:{string.Concat(e.Causes.Select(cause => $"\n  {cause.Field}: {cause.Message}"))}\n"
        + $"Leave these fields out, or take them over with the annotation {Annotations.PatchForce}: \"true\" or with enablePatchForce of the provider.";
}
