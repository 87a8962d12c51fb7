using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>
/// Anything that a stack has: see <see cref="CustomResource"/> and <see cref="ComponentResource"/>. Constructing one
/// registers it with the engine.
/// </summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly Resource? _parent;
    private readonly bool? _protect;
    private readonly ImmutableArray<ResourceTransformation> _transformations;
    private readonly ImmutableDictionary<string, ProviderResource> _providers;
    private readonly List<Resource> _children = [];

    private protected Resource(
        string type,
        string name,
        bool isCustom,
        ResourceArgs args,
        ResourceOptions options,
        bool isRemote,
        RegisterPackageRequest? package)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _type = type;
        _name = name;

        // Other threads see the resource as soon as its parent knows it.
        OutputSources = OutputProperty.Initialize(this, onlyOfEveryResource: !isCustom && !isRemote && options.Urn is null);

        var deployment = Deployment.Running;
        var parent = options.Parent ?? (type == Stack.TypeToken || options.Urn is not null ? null : deployment.Stack);
        _transformations = [.. options.ResourceTransformations, .. parent?._transformations ?? []];
        (args, options) = Transform(args, options);
        options = options.Clone();
        if (options.Provider is not null && options is ComponentResourceOptions { Providers.Count: > 0 })
        {
            throw new ResourceException(
                $"Component '{name}' ({type}) is given both '{nameof(options.Provider)}' and "
                + $"'{nameof(ComponentResourceOptions.Providers)}': give one of them.",
                options.Parent,
                hideStack: true);
        }

        _parent = options.Parent;
        _parent?.AddChild(this);
        options.Protect ??= options.Parent?._protect;
        if (isCustom)
            options.Provider ??= options.Parent?.GetProvider(type);
        _protect = options.Protect;
        OwnProvider = isCustom ? options.Provider : null;
        PluginVersion = options.Version;
        PluginDownloadUrl = options.PluginDownloadURL;
        _providers = ProviderMap.For(type, isCustom, options, options.Parent?._providers ?? ProviderMap.Empty);
        AliasUrns = [.. options.Aliases.Select(alias => (Input<string>)AliasUrn.Create(alias, name, type, options.Parent))];

        deployment.Registrar.ReadOrRegister(this, isRemote, args, options, package);
    }

    /// <summary>For objects that only stand for a resource.</summary>
    private protected Resource()
    {
        _type = "";
        _name = "";
        _protect = false;
        _transformations = [];
        _providers = ProviderMap.Empty;
        OutputSources = ImmutableDictionary<string, OutputSource>.Empty;
        AliasUrns = [];
    }

    /// <summary>The unique name of the resource within all stacks.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    /// <summary>For a custom resource, the provider that manages it, unless that is the package's default one.</summary>
    internal ProviderResource? OwnProvider { get; }

    /// <summary>The version of the provider plugin that the options ask for.</summary>
    internal string? PluginVersion { get; }

    /// <summary>Where the options say that the provider plugin is downloaded from.</summary>
    internal string? PluginDownloadUrl { get; }

    /// <summary>The producing sides of the output properties, by wire name.</summary>
    internal ImmutableDictionary<string, OutputSource> OutputSources { get; }

    /// <summary>The resource's own former URNs.</summary>
    internal ImmutableArray<Input<string>> AliasUrns { get; }

    /// <summary>The type token.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name.</summary>
    public string GetResourceName() => _name;

    /// <summary>The provider that this resource and its descendants use for the package of a type or function token.</summary>
    internal ProviderResource? GetProvider(string token)
        => ProviderMap.PackageOf(token) is { } package ? _providers.GetValueOrDefault(package) : null;

    /// <summary>Whether the other resource is this one or one of its ancestors.</summary>
    internal bool IsInside(Resource other) => this == other || (_parent is not null && _parent.IsInside(other));

    internal ImmutableArray<Resource> GetChildren()
    {
        lock (_children)
        {
            return [.. _children];
        }
    }

    private void AddChild(Resource child)
    {
        lock (_children)
        {
            _children.Add(child);
        }
    }

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceArgs args, ResourceOptions options)
    {
        var parent = options.Parent;
        foreach (var transformation in _transformations)
        {
            if (transformation(new(this, args, options)) is not { } result)
                continue;

            // The parent has determined which transformations run.
            if (result.Options.Parent != parent)
                throw new ArgumentException($"A transformation has changed the parent of resource '{_name}' ({_type}), which it may not.");

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }
}
