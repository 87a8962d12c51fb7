using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>A daemon of Ceph as Rook runs it: one Deployment.</summary>
internal sealed record CephDaemon
{
    public const string Monitor = "mon";
    public const string Manager = "mgr";
    public const string Osd = "osd";
    public const string MetadataServer = "mds";
    public const string Gateway = "rgw";

    /// <summary>One of the types above.</summary>
    public required string Type { get; init; }

    /// <summary>Tells it from the others of its type: <c>a</c>, or <c>0</c> for an OSD.</summary>
    public required string Id { get; init; }

    /// <summary>What follows the name of its type in that of the Deployment, where that is not its id.</summary>
    public string? Suffix { get; init; }

    /// <summary>Labels beside those that all daemons have.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Labels that tell its pods from others, beside app and cluster; they are among its labels.</summary>
    public required ImmutableArray<string> Selecting { get; init; }

    /// <summary>The node that it stays on; null for any.</summary>
    public string? Node { get; init; }

    /// <summary>Where it may run, as Rook's objects say it.</summary>
    public JsonObject? Placement { get; init; }

    public JsonNode? Resources { get; init; }

    public string? PriorityClass { get; init; }

    public long Replicas { get; init; } = 1;

    /// <summary>Whether another one may begin before it has ended.</summary>
    public bool MayOverlap { get; init; }

    /// <summary>Whether it takes devices of its node.</summary>
    public bool IsPrivileged { get; init; }

    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, string> Annotations { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The value of its label <c>app</c>.</summary>
    public string App => AppOf(Type);

    public string DeploymentName => $"{App}-{Suffix ?? Id}";

    public static string AppOf(string type) => $"rook-ceph-{type}";

    /// <summary>The id of the nth daemon of a type: a, b, c, and so on.</summary>
    public static string Letter(int index) => ((char)('a' + index)).ToString();
}
