namespace Pulumi;

/// <summary>How a resource is managed, as opposed to what it is.</summary>
public abstract class ResourceOptions
{
    /// <summary>For the subclasses of this library.</summary>
    protected ResourceOptions()
    {
    }

    /// <summary>The id of an existing object to read instead of registering a resource. Empty is the same as null.</summary>
    public Input<string>? Id { get; set; }

    /// <summary>The parent; by default the stack.</summary>
    public Resource? Parent { get; set; }

    /// <summary>Resources that must exist before this one, besides those that its arguments refer to.</summary>
    public InputList<Resource> DependsOn { get; set; } = new();

    /// <summary>Whether deleting the resource is refused; by default as for the parent.</summary>
    public bool? Protect { get; set; }

    /// <summary>Paths of inputs whose changes are ignored.</summary>
    public List<string> IgnoreChanges { get; set; } = [];

    /// <summary>The version of the provider plugin to use.</summary>
    public string? Version { get; set; }

    /// <summary>The provider; by default the parent's for the package, or else the package's default provider.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>Limits for how long operations may take.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Transformations of this resource and its descendants.</summary>
    public List<ResourceTransformation> ResourceTransformations { get; set; } = [];

    /// <summary>Transforms of this resource and its descendants, called by the engine.</summary>
    public List<ResourceTransform> ResourceTransforms { get; set; } = [];

    /// <summary>Former identities of the resource.</summary>
    public List<Input<Alias>> Aliases { get; set; } = [];

    /// <summary>The URN of a resource that the engine knows already; its state is read, nothing is registered.</summary>
    public string? Urn { get; set; }

    /// <summary>Paths of properties whose changes replace the resource.</summary>
    public List<string> ReplaceOnChanges { get; set; } = [];

    /// <summary>Where the provider plugin is downloaded from.</summary>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether the object is kept when the resource is deleted.</summary>
    public bool? RetainOnDelete { get; set; }

    /// <summary>A resource whose deletion deletes this one along with it.</summary>
    public Resource? DeletedWith { get; set; }

    /// <summary>Resources whose replacement replaces this one too.</summary>
    public InputList<Resource> ReplaceWith { get; set; } = new();

    /// <summary>Code of the program that the engine runs before and after operations on the resource.</summary>
    public ResourceHookBinding Hooks { get; set; } = new();

    /// <summary>Paths of properties whose differences are not shown.</summary>
    public List<string> HideDiffs { get; set; } = [];

    /// <summary>A value whose change replaces the resource.</summary>
    public Input<object>? ReplacementTrigger { get; set; }

    internal abstract ResourceOptions Clone();

    /// <summary>Makes this a copy of other options of any kind. Collections are copied, what they hold is shared.</summary>
    private protected void CopyFrom(ResourceOptions other)
    {
        Id = other.Id;
        Parent = other.Parent;
        DependsOn = other.DependsOn.Clone();
        Protect = other.Protect;
        IgnoreChanges = [.. other.IgnoreChanges];
        Version = other.Version;
        Provider = other.Provider;
        CustomTimeouts = other.CustomTimeouts?.Clone();
        ResourceTransformations = [.. other.ResourceTransformations];
        ResourceTransforms = [.. other.ResourceTransforms];
        Aliases = [.. other.Aliases];
        Urn = other.Urn;
        ReplaceOnChanges = [.. other.ReplaceOnChanges];
        PluginDownloadURL = other.PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete;
        DeletedWith = other.DeletedWith;
        ReplaceWith = other.ReplaceWith.Clone();
        Hooks = other.Hooks.Clone();
        HideDiffs = [.. other.HideDiffs];
        ReplacementTrigger = other.ReplacementTrigger;
    }

    /// <summary>Lays other options over this: lists are appended, single values replace where they are given.</summary>
    private protected void MergeFrom(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        DependsOn = DependsOn.Concat(other.DependsOn);
        Protect = other.Protect ?? Protect;
        IgnoreChanges.AddRange(other.IgnoreChanges);
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        ResourceTransformations.AddRange(other.ResourceTransformations);
        ResourceTransforms.AddRange(other.ResourceTransforms);
        Aliases.AddRange(other.Aliases);
        Urn = other.Urn ?? Urn;
        ReplaceOnChanges.AddRange(other.ReplaceOnChanges);
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplaceWith = ReplaceWith.Concat(other.ReplaceWith);
        Hooks = Hooks.Concat(other.Hooks);
        HideDiffs.AddRange(other.HideDiffs);
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
    }
}
