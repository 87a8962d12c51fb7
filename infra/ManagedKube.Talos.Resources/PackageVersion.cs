using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>The version of this package, which is that of the plugin it is made for.</summary>
internal static class PackageVersion
{
    /// <summary>For example <c>1.2.3</c>.</summary>
    public static string Text { get; } = typeof(PackageVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>Options of a resource, with the version unless one is given.</summary>
    public static CustomResourceOptions Defaults(CustomResourceOptions? options) =>
        CustomResourceOptions.Merge(new CustomResourceOptions { Version = Text }, options);
}
