using System.Globalization;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>How long the provider waits.</summary>
internal static class ObjectTimeouts
{
    /// <summary>For an object to get ready, or to go away, when nothing else is said.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromMinutes(10);

    /// <summary>For a kind, or a webhook, that an add-on still has to bring.</summary>
    public static readonly TimeSpan Arrival = TimeSpan.FromMinutes(2);

    /// <summary>What the resource's options say, or else its annotation.</summary>
    public static TimeSpan Of(TimeSpan? option, PropertyMap inputs) =>
        option is { Ticks: > 0 } given ? given : inputs.Annotation(Annotations.TimeoutSeconds) is { } text ? Parse(text) ?? Default : Default;

    /// <summary>Reads a number of seconds; null when it is none.</summary>
    public static TimeSpan? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
}
