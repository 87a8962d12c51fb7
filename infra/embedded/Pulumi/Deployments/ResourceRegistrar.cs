using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Registers resources with the engine, or reads them from it, and resolves their output properties.</summary>
internal sealed class ResourceRegistrar(
    Deployment deployment, IMonitor monitor, MonitorFeatures features, PackageReferences packages)
{
    private readonly RegistrationPreparer _preparer = new(deployment, features, packages);
    private readonly ResourceTransforms _transforms = new(deployment, features);

    /// <summary>Starts what the options ask for; the program does not end before it has ended.</summary>
    public void ReadOrRegister(
        Resource resource, bool isRemote, ResourceArgs args, ResourceOptions options, RegisterPackageRequest? package)
        => deployment.Tasks.Track(ReadOrRegisterAsync(resource, isRemote, args, options, package));

    /// <summary>Starts telling the engine the outputs of a component.</summary>
    public void RegisterOutputs(ComponentResource component, Output<IDictionary<string, object?>> outputs)
        => deployment.Tasks.Track(RegisterOutputsAsync(component, outputs));

    private async Task ReadOrRegisterAsync(
        Resource resource, bool isRemote, ResourceArgs args, ResourceOptions options, RegisterPackageRequest? package)
    {
        try
        {
            var state = await GetStateAsync(resource, isRemote, args, options, package).ConfigureAwait(false);
            Resolve(resource, state);
        }
        catch (Exception e)
        {
            foreach (var source in resource.OutputSources.Values)
                source.TrySetException(e);
            throw;
        }
    }

    private async Task<ResourceState> GetStateAsync(
        Resource resource, bool isRemote, ResourceArgs args, ResourceOptions options, RegisterPackageRequest? package)
    {
        if (options.Urn is not null)
            return ResourceState.FromEngine(await deployment.Invoker.GetResourceAsync(options.Urn).ConfigureAwait(false));

        var id = options.Id is null ? "" : await options.Id.ToOutput().GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        if (string.IsNullOrEmpty(id))
            return await RegisterAsync(resource, isRemote, args, options, package).ConfigureAwait(false);
        if (options is not CustomResourceOptions customOptions)
        {
            throw new ArgumentException(
                $"Resource '{resource.GetResourceName()}' is a component: the option {nameof(options.Id)} is for custom resources only.");
        }

        return await ReadAsync(resource, id, args, customOptions, package).ConfigureAwait(false);
    }

    private async Task<ResourceState> RegisterAsync(
        Resource resource, bool isRemote, ResourceArgs args, ResourceOptions options, RegisterPackageRequest? package)
    {
        var isCustom = resource is CustomResource;
        var request = await RegistrationOptions.CreateRequestAsync(options, features).ConfigureAwait(false);
        request.Type = resource.GetResourceType();
        request.Name = resource.GetResourceName();
        request.Custom = isCustom;
        request.Remote = isRemote;
        request.AcceptSecrets = true;
        request.AcceptResources = !deployment.Settings.DisableResourceReferences;
        request.SupportsResultReporting = true;
        request.Transforms.Add(await _transforms.OfferAsync(options.ResourceTransforms).ConfigureAwait(false));
        request.Hooks = await HookBindings.ToMessageAsync(options.Hooks).ConfigureAwait(false);

        var prepared = await _preparer.PrepareAsync(resource, isCustom, isRemote, args, options, package).ConfigureAwait(false);
        prepared.ApplyTo(request);
        return ResourceState.From(await monitor.RegisterResourceAsync(resource, request).ConfigureAwait(false));
    }

    private async Task<ResourceState> ReadAsync(
        Resource resource, string id, ResourceArgs args, CustomResourceOptions options, RegisterPackageRequest? package)
    {
        var prepared = await _preparer.PrepareAsync(resource, isCustom: true, isRemote: false, args, options, package)
            .ConfigureAwait(false);
        var request = new ReadResourceRequest
        {
            Id = id,
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Version = options.Version ?? "",
            AcceptSecrets = true,
            AcceptResources = !deployment.Settings.DisableResourceReferences,
            AdditionalSecretOutputs = { options.AdditionalSecretOutputs },
        };
        prepared.ApplyTo(request);
        return ResourceState.From(id, await monitor.ReadResourceAsync(resource, request).ConfigureAwait(false));
    }

    private void Resolve(Resource resource, ResourceState state)
    {
        var sources = resource.OutputSources;
        sources["urn"].TrySetResult(OutputData.Known<object?>(state.Urn));
        if (resource is CustomResource)
            sources["id"].TrySetResult(new([], state.Id, isKnown: state.Id.Length > 0, isSecret: false));

        var converter = new ValueConverter(message => deployment.Logger.WarnAsync(message, resource));
        foreach (var (name, source) in sources.Where(source => source.Key is not ("urn" or "id")))
        {
            if (state.Properties.Fields.TryGetValue(name, out var value))
            {
                var data = converter.Convert($"{resource.GetType().FullName}.{name}", value, source.ValueType);
                source.TrySetResult(new(
                    data.Resources.Union(state.GetDependencies(name)), data.Value, data.IsKnown, data.IsSecret));
            }
            else
            {
                source.TrySetDefault(isKnown: state.IsComplete && !deployment.Settings.IsDryRun);
            }
        }
    }

    private async Task RegisterOutputsAsync(ComponentResource component, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await component.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var values = await outputs.GetValueAsync(whenUnknown: new Dictionary<string, object?>()).ConfigureAwait(false);
        var options = new SerializationOptions { KeepResources = await features.HasResourceReferencesAsync().ConfigureAwait(false) };
        var serialized = await SerializedProperties.CreateAsync($"Outputs of {component.GetResourceName()}", values, options)
            .ConfigureAwait(false);
        await monitor.RegisterResourceOutputsAsync(new() { Urn = urn, Outputs = serialized.ToStruct() }).ConfigureAwait(false);
    }
}
