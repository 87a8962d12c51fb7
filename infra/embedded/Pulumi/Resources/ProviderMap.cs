using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Which provider a resource's descendants use for a package.</summary>
internal static class ProviderMap
{
    public static readonly ImmutableDictionary<string, ProviderResource> Empty = ImmutableDictionary<string, ProviderResource>.Empty;

    /// <summary>The package of a type or function token of three parts, such as <c>random:index/randomId:RandomId</c>.</summary>
    public static string? PackageOf(string token)
        => token.Split(':') is [var package, _, _] ? package : null;

    /// <summary>The inherited map with what a resource's own options add to it.</summary>
    public static ImmutableDictionary<string, ProviderResource> For(
        string type, bool isCustom, ResourceOptions options, ImmutableDictionary<string, ProviderResource> inherited)
    {
        if (isCustom)
        {
            return options.Provider is not null && PackageOf(type) is { } package
                ? inherited.SetItem(package, options.Provider)
                : inherited;
        }

        var providers = options.Provider is not null ? [options.Provider] : ((ComponentResourceOptions)options).Providers;
        return inherited.SetItems(providers.Select(provider => KeyValuePair.Create(provider.Package, provider)));
    }
}
