using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>A kind of objects in one version, as it is served.</summary>
internal sealed record ResourceInfo
{
    public static readonly ImmutableArray<string> AllVerbs =
        ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];

    public required GroupResource Id { get; init; }

    public required string Version { get; init; }

    public required string Kind { get; init; }

    public required string Singular { get; init; }

    public required bool IsNamespaced { get; init; }

    public string ListKind { get; init; } = string.Empty;

    public ImmutableArray<string> ShortNames { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The names of what lies below an object: <c>status</c>, <c>scale</c>, <c>eviction</c>.</summary>
    public ImmutableArray<string> Subresources { get; init; } = [];

    public ImmutableArray<string> Verbs { get; init; } = AllVerbs;

    public required FieldType Type { get; init; }

    /// <summary>The definition that it comes from; null for a built-in kind.</summary>
    public CustomKind? Custom { get; init; }

    public string Group => Id.Group;

    public string Resource => Id.Resource;

    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>Whether a write may not touch the status, which has a path of its own.</summary>
    public bool HasStatus => Subresources.Contains("status");

    public bool Has(string subresource) => Subresources.Contains(subresource);

    /// <summary>What an object without anything is.</summary>
    public JsonObject Header() => new() { ["apiVersion"] = ApiVersion, ["kind"] = Kind };
}
