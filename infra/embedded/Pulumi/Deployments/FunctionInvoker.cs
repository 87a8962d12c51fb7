using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Calls functions of providers.</summary>
internal sealed class FunctionInvoker(Deployment deployment, IMonitor monitor, MonitorFeatures features, PackageReferences packages)
{
    private const string GetResource = "pulumi:pulumi:getResource";

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package = null)
        => new(InvokeDataAsync<T>(token, args, options, package));

    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package = null)
        => Invoke<ImmutableDictionary<string, T>>(token, args, options, package).Apply(result => result.Values.First());

    public async Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package = null)
    {
        var serialized = await SerializeAsync(token, args).ConfigureAwait(false);
        var response = await SendAsync(token, serialized.ToStruct(), options, package).ConfigureAwait(false);
        return Convert<T>(token, response).Value;
    }

    public async Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package = null)
        => (await InvokeAsync<ImmutableDictionary<string, T>>(token, args, options, package).ConfigureAwait(false)).Values.First();

    public async Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package = null)
    {
        var serialized = await SerializeAsync(token, args).ConfigureAwait(false);
        await SendAsync(token, serialized.ToStruct(), options, package).ConfigureAwait(false);
    }

    /// <summary>The state of a resource that the engine knows: its <c>urn</c>, <c>id</c> and <c>state</c>.</summary>
    public async Task<Struct> GetResourceAsync(string urn)
    {
        var args = new Struct { Fields = { ["urn"] = Value.ForString(urn) } };
        var response = await SendAsync(GetResource, args, null).ConfigureAwait(false);
        return response.Return;
    }

    private async Task<OutputData<T>> InvokeDataAsync<T>(string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package = null)
    {
        var serialized = await SerializeAsync(token, args).ConfigureAwait(false);
        var argumentResources = serialized.Dependencies.Values.SelectMany(resources => resources);
        var explicitResources = options is InvokeOutputOptions outputOptions
            ? await outputOptions.DependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false)
            : [];
        ImmutableHashSet<Resource> resources = [.. argumentResources, .. explicitResources];

        if (serialized.Properties.ContainsUnknowns
            || !await AllExistAsync(resources).ConfigureAwait(false))
        {
            return OutputData.Unknown(default(T)!);
        }

        var response = await SendAsync(token, serialized.ToStruct(), options, package).ConfigureAwait(false);
        var data = Convert<T>(token, response);
        return new(data.Resources.Union(resources), data.Value, data.IsKnown && !response.Unknown, data.IsSecret);
    }

    private async Task<SerializedProperties> SerializeAsync(string token, InvokeArgs? args)
    {
        var options = new SerializationOptions { KeepResources = await features.HasResourceReferencesAsync().ConfigureAwait(false) };
        return await SerializedProperties.CreateAsync($"Function {token}", (args ?? InvokeArgs.Empty).ToDictionary(), options)
            .ConfigureAwait(false);
    }

    /// <summary>Whether all the resources, or what components consist of, have ids already.</summary>
    private static async Task<bool> AllExistAsync(IEnumerable<Resource> resources)
    {
        foreach (var resource in DependencyExpansion.Expand(resources).OfType<CustomResource>())
        {
            if (resource.Id is not null && !(await resource.Id.DataTask.ConfigureAwait(false)).IsKnown)
                return false;
        }

        return true;
    }

    private async Task<ResourceInvokeResponse> SendAsync(string token, Struct args, InvokeOptions? options, RegisterPackageRequest? package = null)
    {
        await deployment.InvokeTransforms.WhenRegisteredAsync().ConfigureAwait(false);
        var provider = options?.Provider ?? options?.Parent?.GetProvider(token);
        var response = await InvokeAsync(new ResourceInvokeRequest
        {
            Tok = token,
            Args = args,
            Provider = provider is null ? "" : await provider.GetReferenceAsync().ConfigureAwait(false),
            Version = options?.Version ?? "",
            PluginDownloadURL = options?.PluginDownloadURL ?? "",
            PackageRef = await packages.GetAsync(package).ConfigureAwait(false),
            AcceptResources = !deployment.Settings.DisableResourceReferences,
        }).ConfigureAwait(false);

        if (response.Failures.Count == 0)
            return response;

        var reasons = response.Failures.Select(failure => $"{failure.Reason} ({failure.Property})");
        throw new RunException($"Invoke of '{token}' failed: {string.Join("; ", reasons)}");
    }

    /// <summary>What a function refuses is told in its own words: where in the SDK it came to light helps nobody.</summary>
    private async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        try
        {
            return await monitor.InvokeAsync(request).ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode is not (StatusCode.Unavailable or StatusCode.Cancelled))
        {
            throw new RunException($"Invoke of '{request.Tok}' failed: {e.Status.Detail}", e);
        }
    }

    private OutputData<T> Convert<T>(string token, ResourceInvokeResponse response)
        => new ValueConverter(message => deployment.Logger.WarnAsync(message))
            .Convert<T>($"the result of {token}", Value.ForStruct(response.Return ?? new Struct()));
}
