using System.Collections.Immutable;

namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

/// <summary>One resource of a random program.</summary>
internal sealed record GraphResource(string Name, GraphKind Kind)
{
    /// <summary>The component that it is a child of; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>The provider resource that it names; null for the default one.</summary>
    public string? Provider { get; init; }

    /// <summary>A value that can be changed in place.</summary>
    public int Loose { get; init; }

    /// <summary>A value whose change replaces the resource.</summary>
    public int Fixed { get; init; }

    /// <summary>The resource whose output an input that can be changed in place takes; null for none.</summary>
    public string? LooseFrom { get; init; }

    /// <summary>The resource whose output an input takes that cannot be changed in place; null for none.</summary>
    public string? FixedFrom { get; init; }

    public ImmutableArray<string> DependsOn { get; init; } = [];

    public bool? DeleteBeforeReplace { get; init; }

    public bool RetainOnDelete { get; init; }

    public bool ReplaceOnLooseChanges { get; init; }

    /// <summary>The names of all others that must be registered before.</summary>
    public IEnumerable<string> Needs => DependsOn.Concat(new[] { Parent, Provider, LooseFrom, FixedFrom }.OfType<string>()).Distinct();

    /// <summary>The same without anything that a resource of the name gives.</summary>
    public GraphResource Without(string name) => this with
    {
        Parent = Parent == name ? null : Parent,
        Provider = Provider == name ? null : Provider,
        LooseFrom = LooseFrom == name ? null : LooseFrom,
        FixedFrom = FixedFrom == name ? null : FixedFrom,
        DependsOn = DependsOn.Remove(name),
    };

    public override string ToString() => $"{Kind} {Name}("
        + string.Join(", ", Describe().Where(text => text.Length > 0)) + ")";

    private IEnumerable<string> Describe() =>
    [
        Loose == 0 ? "" : $"loose {Loose}",
        Fixed == 0 ? "" : $"fixed {Fixed}",
        LooseFrom is null ? "" : $"loose from {LooseFrom}",
        FixedFrom is null ? "" : $"fixed from {FixedFrom}",
        Parent is null ? "" : $"in {Parent}",
        Provider is null ? "" : $"by {Provider}",
        DependsOn.IsEmpty ? "" : $"after {string.Join(" and ", DependsOn)}",
        DeleteBeforeReplace switch { true => "delete first", false => "create first", _ => "" },
        RetainOnDelete ? "retained" : "",
        ReplaceOnLooseChanges ? "replace on loose" : "",
    ];
}
