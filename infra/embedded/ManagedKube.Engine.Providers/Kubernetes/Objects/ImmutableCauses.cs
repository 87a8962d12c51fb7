using System.Net;
using System.Text.RegularExpressions;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Which fields an API server refuses to change because an existing object keeps them for ever.</summary>
internal static partial class ImmutableCauses
{
    /// <summary>The fields; empty when the refusal has another reason.</summary>
    public static IEnumerable<PropertyPath> In(ApiException refusal) => refusal.Status == HttpStatusCode.UnprocessableEntity
        ? refusal.Causes
            .Where(cause => Pattern().IsMatch(cause.Message))
            .Select(cause => PropertyPath.TryParse(cause.Field, out var path) ? path : PropertyPath.Root)
        : [];

    [GeneratedRegex("immutable|(may not|cannot|can not) be (changed|updated)|updates to .* are forbidden|forbidden: updates", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
