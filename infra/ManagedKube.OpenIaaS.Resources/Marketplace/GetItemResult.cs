using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>The marketplace item that was found.</summary>
[OutputType]
public sealed class GetItemResult
{
    /// <summary>UUID of the marketplace item.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Who makes it.</summary>
    public readonly string? Editor;

    /// <summary>Text for people.</summary>
    public readonly string? Description;

    /// <summary>Kind of item.</summary>
    public readonly string? Type;

    /// <summary>Version of the image.</summary>
    public readonly string? Version;

    /// <summary>Build of the image.</summary>
    public readonly string? Build;

    /// <summary>Categories.</summary>
    public readonly ImmutableArray<string> Categories;

    /// <summary>Platforms that it can be deployed on, for example open_iaas.</summary>
    public readonly ImmutableArray<string> Targets;

    [OutputConstructor]
    private GetItemResult(
        string id,
        string name,
        string? editor,
        string? description,
        string? type,
        string? version,
        string? build,
        ImmutableArray<string> categories,
        ImmutableArray<string> targets)
    {
        Id = id;
        Name = name;
        Editor = editor;
        Description = description;
        Type = type;
        Version = version;
        Build = build;
        Categories = categories;
        Targets = targets;
    }
}
