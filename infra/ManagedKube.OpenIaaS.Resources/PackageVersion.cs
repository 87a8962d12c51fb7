using Pulumi;

namespace ManagedKube.OpenIaaS.Resources;

/// <summary>The version of this package, which is that of the plugin it is made for.</summary>
internal static class PackageVersion
{
    /// <summary>For example <c>1.2.3</c>.</summary>
    public static string Text { get; } = typeof(PackageVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>Options of a resource, with the version unless one is given.</summary>
    /// <param name="options">What the program gives.</param>
    /// <param name="id">The existing object, if there is one.</param>
    /// <param name="deleteBeforeReplace">Whether two of the kind cannot exist at the same time; the program may say otherwise.</param>
    public static CustomResourceOptions Defaults(CustomResourceOptions? options, Input<string>? id = null, bool? deleteBeforeReplace = null)
    {
        var defaults = new CustomResourceOptions { Version = Text, DeleteBeforeReplace = deleteBeforeReplace };
        var merged = CustomResourceOptions.Merge(defaults, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }

    /// <summary>Options of a function call, with the version unless one is given.</summary>
    public static InvokeOptions Defaults(InvokeOptions? options)
    {
        var merged = options ?? new InvokeOptions();
        merged.Version ??= Text;
        return merged;
    }

    /// <summary>Options of a function call, with the version unless one is given.</summary>
    public static InvokeOutputOptions Defaults(InvokeOutputOptions options)
    {
        options.Version ??= Text;
        return options;
    }
}
