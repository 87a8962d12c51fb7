using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Waits for everything that a resource depends on, and gathers what its requests say about that.</summary>
internal sealed class RegistrationPreparer(Deployment deployment, MonitorFeatures features, PackageReferences packages)
{
    public async Task<PreparedRegistration> PrepareAsync(
        Resource resource, bool isCustom, bool isRemote, ResourceArgs args, ResourceOptions options, RegisterPackageRequest? package)
    {
        var explicitDependencies = await options.DependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false);
        var properties = await SerializeAsync(resource, isRemote, args).ConfigureAwait(false);
        var parentUrn = await GetParentUrnAsync(resource, options).ConfigureAwait(false);
        var provider = isCustom ? options.Provider ?? options.Parent?.GetProvider(resource.GetResourceType()) : null;

        var dependencies = await DependencyExpansion.GetUrnsAsync(explicitDependencies, resource).ConfigureAwait(false);
        var propertyDependencies = new Dictionary<string, SortedSet<string>>();
        foreach (var (property, resources) in properties.Dependencies)
        {
            var urns = await DependencyExpansion.GetUrnsAsync(resources, resource).ConfigureAwait(false);
            propertyDependencies.Add(property, urns);
            dependencies.UnionWith(urns);
        }

        var hasAliasSpecs = await features.HasAliasSpecsAsync().ConfigureAwait(false);
        return new()
        {
            Properties = properties.ToStruct(),
            ParentUrn = parentUrn,
            ProviderReference = provider is null ? "" : await provider.GetReferenceAsync().ConfigureAwait(false),
            ProviderReferences = isRemote
                ? await GetProviderReferencesAsync((ComponentResourceOptions)options).ConfigureAwait(false)
                : new Dictionary<string, string>(),
            Dependencies = dependencies,
            PropertyDependencies = propertyDependencies,
            PackageReference = await packages.GetAsync(package).ConfigureAwait(false),
            AliasesAreSpecs = hasAliasSpecs,
            Aliases = hasAliasSpecs
                ? await AliasMessages.CreateSpecsAsync(options.Aliases).ConfigureAwait(false)
                : await AliasMessages.CreateUrnsAsync(resource, options).ConfigureAwait(false),
        };
    }

    private async Task<SerializedProperties> SerializeAsync(Resource resource, bool isRemote, ResourceArgs args)
    {
        var keepResources = await features.HasResourceReferencesAsync().ConfigureAwait(false);
        var options = new SerializationOptions
        {
            KeepResources = keepResources,
            KeepOutputValues = isRemote && await features.HasOutputValuesAsync().ConfigureAwait(false),

            // A remote component would otherwise see an output where the program gave it a resource.
            ExcludeReferencesFromDependencies = isRemote && keepResources,
        };
        return await SerializedProperties.CreateAsync(
            $"Resource '{resource.GetResourceName()}' ({resource.GetResourceType()})",
            args.ToDictionary().Where(property => property.Key is not ("id" or "urn")),
            options).ConfigureAwait(false);
    }

    private async Task<string> GetParentUrnAsync(Resource resource, ResourceOptions options)
    {
        if (options.Parent is null && resource.GetResourceType() == Stack.TypeToken)
            return "";

        var parent = options.Parent ?? deployment.Stack;
        return await parent.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
    }

    private static async Task<IReadOnlyDictionary<string, string>> GetProviderReferencesAsync(ComponentResourceOptions options)
    {
        var references = new Dictionary<string, string>();
        foreach (var provider in options.Provider is null ? options.Providers : [options.Provider])
            references[provider.Package] = await provider.GetReferenceAsync().ConfigureAwait(false);
        return references;
    }
}
