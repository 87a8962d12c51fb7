using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>What the program wants a resource to be.</summary>
internal sealed record ResourceGoal
{
    public required Urn Urn { get; init; }

    public required bool Custom { get; init; }

    public PropertyMap Inputs { get; init; } = PropertyMap.Empty;

    public Urn Parent { get; init; }

    public ImmutableArray<Urn> Dependencies { get; init; } = [];

    public ImmutableSortedDictionary<string, ImmutableArray<Urn>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty;

    /// <summary>Reference of an explicit provider; empty for none.</summary>
    public string Provider { get; init; } = "";

    /// <summary>References of providers for children, by package.</summary>
    public ImmutableSortedDictionary<string, string> Providers { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The plugin that serves the type where the default provider is used.</summary>
    public required PluginReference Plugin { get; init; }

    /// <summary>Null: as the parent.</summary>
    public bool? Protect { get; init; }

    /// <summary>Null: as the parent.</summary>
    public bool? RetainOnDelete { get; init; }

    /// <summary>The default value: as the parent.</summary>
    public Urn DeletedWith { get; init; }

    /// <summary>Null: as the provider says.</summary>
    public bool? DeleteBeforeReplace { get; init; }

    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    public ImmutableArray<PropertyPath> HideDiffs { get; init; } = [];

    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    public ImmutableArray<AliasSpec> Aliases { get; init; } = [];

    public string ImportId { get; init; } = "";

    public OperationTimeouts? CustomTimeouts { get; init; }

    public ImmutableArray<Urn> ReplaceWith { get; init; } = [];

    public PropertyValue? ReplacementTrigger { get; init; }

    public ImmutableSortedDictionary<HookKind, ImmutableArray<string>> Hooks { get; init; } = ImmutableSortedDictionary<HookKind, ImmutableArray<string>>.Empty;

    public string Type => Urn.Type;

    public bool IsProvider => Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal);

    public string Package => Type[..Math.Max(0, Type.IndexOf(':', StringComparison.Ordinal))];
}
