using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Pulumi.Protocol;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State;

/// <summary>What is recorded of one resource; member for member the entry of Pulumi's deployment format.</summary>
public sealed record ResourceState
{
    /// <summary>The resource's name.</summary>
    public required Urn Urn { get; init; }

    /// <summary>Its own type token.</summary>
    public required string Type { get; init; }

    /// <summary>True where a provider owns it; false for components and the stack.</summary>
    public bool Custom { get; init; }

    /// <summary>It has been replaced and waits for its deletion.</summary>
    public bool Delete { get; init; }

    /// <summary>The provider's id; empty for components.</summary>
    public string Id { get; init; } = "";

    /// <summary>Checked inputs.</summary>
    public PropertyMap Inputs { get; init; } = PropertyMap.Empty;

    /// <summary>What the provider, or the component, returned.</summary>
    public PropertyMap Outputs { get; init; } = PropertyMap.Empty;

    /// <summary>The parent; the default value for none.</summary>
    public Urn Parent { get; init; }

    /// <summary>It must not be deleted or replaced.</summary>
    public bool Protect { get; init; }

    /// <summary>Its next update must replace it.</summary>
    public bool Taint { get; init; }

    /// <summary>It is only read, never changed or deleted.</summary>
    public bool External { get; init; }

    /// <summary>The resources that its inputs, or <c>dependsOn</c>, refer to.</summary>
    public ImmutableArray<Urn> Dependencies { get; init; } = [];

    /// <summary>Why it is there but not as wanted; forces an update.</summary>
    public ImmutableArray<string> InitErrors { get; init; } = [];

    /// <summary>Its provider as <c>URN::ID</c>; empty for components and providers.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Per input, the resources its value came from.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Urn>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty;

    /// <summary>It was deleted in order to be replaced, and the new one is not there yet.</summary>
    public bool PendingReplacement { get; init; }

    /// <summary>Outputs that the program wants to be secret.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>Former names claimed in this run; emptied when saved.</summary>
    public ImmutableArray<Urn> Aliases { get; init; } = [];

    /// <summary>Time-outs that the program sets; null where it sets none.</summary>
    public OperationTimeouts? CustomTimeouts { get; init; }

    /// <summary>The id it was imported by; empty where it was not.</summary>
    public string ImportId { get; init; } = "";

    /// <summary>Deleting it only drops the entry.</summary>
    public bool RetainOnDelete { get; init; }

    /// <summary>When that resource is deleted, this one goes with it; the default value for none.</summary>
    public Urn DeletedWith { get; init; }

    /// <summary>When one of these is replaced, so is this one.</summary>
    public ImmutableArray<Urn> ReplaceWith { get; init; } = [];

    /// <summary>When it was made; null where unknown.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last changed; null where unknown.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Paths whose changes are ignored.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Paths whose changes replace it.</summary>
    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Paths whose changes are not displayed.</summary>
    public ImmutableArray<PropertyPath> HideDiff { get; init; } = [];

    /// <summary>A value whose change replaces it; null for none.</summary>
    public PropertyValue? ReplacementTrigger { get; init; }

    /// <summary>It must be read before every update.</summary>
    public bool RefreshBeforeUpdate { get; init; }

    /// <summary>The program's hooks that run around operations on it, by name.</summary>
    public ImmutableSortedDictionary<HookKind, ImmutableArray<string>> Hooks { get; init; } = ImmutableSortedDictionary<HookKind, ImmutableArray<string>>.Empty;

    /// <summary>Members of the entry that this engine does not use, kept as they are.</summary>
    public ImmutableSortedDictionary<string, JsonNode?> OtherMembers { get; init; } = ImmutableSortedDictionary<string, JsonNode?>.Empty;

    /// <summary>What tells this entry from all others of the stack.</summary>
    public ResourceKey Key => new(Urn, Delete, Delete ? Id : "");

    /// <summary>Whether it is a provider.</summary>
    public bool IsProvider => Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal);

    /// <summary>Its provider; null where it has none, or where <see cref="Provider"/> is damaged.</summary>
    public ProviderReference? ProviderReference => Provider.Length > 0 ? State.ProviderReference.TryParse(Provider) : null;

    /// <summary>Names the resource only: inputs and outputs may hold secrets.</summary>
    public override string ToString() => Id.Length > 0 ? $"{Urn} ({Id})" : Urn.Text;
}
