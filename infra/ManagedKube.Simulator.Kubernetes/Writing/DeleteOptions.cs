using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>How an object is deleted.</summary>
internal sealed record DeleteOptions
{
    public const string Background = "Background";
    public const string Foreground = "Foreground";
    public const string Orphan = "Orphan";

    /// <summary>What becomes of the objects that it owns.</summary>
    public string Propagation { get; init; } = Background;

    /// <summary>In seconds; null for what the object says.</summary>
    public long? GracePeriod { get; init; }

    /// <summary>The object must be this one; null for any.</summary>
    public string? Uid { get; init; }

    /// <summary>The object must be of this version; null for any.</summary>
    public string? ResourceVersion { get; init; }

    /// <exception cref="ApiException">The propagation is not known.</exception>
    public static DeleteOptions Read(JsonObject? body, Func<string, string?> query)
    {
        var propagation = body.TextAt("propagationPolicy") ?? query("propagationPolicy")
            ?? (body.FlagAt("orphanDependents") || query("orphanDependents") == "true" ? Orphan : Background);
        if (propagation is not (Background or Foreground or Orphan))
        {
            throw ApiException.Invalid(
                "meta.k8s.io",
                "DeleteOptions",
                "",
                [FieldError.NotSupported("propagationPolicy", propagation, [Foreground, Background, Orphan])]);
        }

        return new DeleteOptions
        {
            Propagation = propagation,
            GracePeriod = body.NumberAt("gracePeriodSeconds") ?? (long.TryParse(query("gracePeriodSeconds"), out var grace) ? grace : null),
            Uid = body.TextAt("preconditions", "uid"),
            ResourceVersion = body.TextAt("preconditions", "resourceVersion"),
        };
    }
}
