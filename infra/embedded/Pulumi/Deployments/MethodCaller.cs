using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Calls methods of resources.</summary>
internal sealed class MethodCaller(Deployment deployment, IMonitor monitor, MonitorFeatures features, PackageReferences packages)
{
    /// <summary>The argument by which a method gets its resource.</summary>
    public const string Self = "__self__";

    public Output<T> Call<T>(string token, CallArgs? args, Resource? self, CallOptions? options, RegisterPackageRequest? package)
    {
        return new(CallAsync());

        async Task<OutputData<T>> CallAsync()
        {
            var response = await SendAsync(token, args, self, options, package).ConfigureAwait(false);
            var data = new ValueConverter(message => deployment.Logger.WarnAsync(message, self))
                .Convert<T>($"the result of {token}", Value.ForStruct(response.Return ?? new Struct()));
            var dependencies = response.ReturnDependencies.Values
                .SelectMany(dependencies => dependencies.Urns)
                .Distinct()
                .Select(urn => new DependencyResource(urn));
            return new(data.Resources.Union(dependencies), data.Value, data.IsKnown, data.IsSecret);
        }
    }

    /// <summary>Starts a call whose result nobody needs; the program does not end before it has ended.</summary>
    public void Call(string token, CallArgs? args, Resource? self, CallOptions? options, RegisterPackageRequest? package)
        => deployment.Tasks.Track(SendAsync(token, args, self, options, package));

    private async Task<CallResponse> SendAsync(
        string token, CallArgs? args, Resource? self, CallOptions? options, RegisterPackageRequest? package)
    {
        var serialized = await SerializeAsync(token, args ?? CallArgs.Empty, self).ConfigureAwait(false);
        var provider = self is not null ? self.OwnProvider : options?.Provider ?? options?.Parent?.GetProvider(token);
        var request = new ResourceCallRequest
        {
            Tok = token,
            Args = serialized.ToStruct(),
            Provider = provider is null ? "" : await provider.GetReferenceAsync().ConfigureAwait(false),
            Version = (self is not null ? self.PluginVersion : options?.Version) ?? "",
            PluginDownloadURL = (self is not null ? self.PluginDownloadUrl : options?.PluginDownloadURL) ?? "",
            PackageRef = await packages.GetAsync(package).ConfigureAwait(false),
        };
        foreach (var (name, resources) in serialized.Dependencies)
            request.ArgDependencies.Add(name, new() { Urns = { await DependencyExpansion.GetUrnsAsync(resources).ConfigureAwait(false) } });

        var response = await SendAsync(request).ConfigureAwait(false);
        if (response.Failures.Count == 0)
            return response;

        var reasons = response.Failures.Select(failure => $"{failure.Reason} ({failure.Property})");
        throw new RunException($"Call of '{token}' failed: {string.Join("; ", reasons)}");
    }

    private async Task<SerializedProperties> SerializeAsync(string token, CallArgs args, Resource? self)
    {
        var values = args.ToDictionary();
        var options = new SerializationOptions
        {
            KeepResources = true,
            KeepOutputValues = await features.HasOutputValuesAsync().ConfigureAwait(false),
            ExcludeReferencesFromDependencies = true,
        };
        return await SerializedProperties.CreateAsync($"Method {token}", self is null ? values : values.SetItem(Self, self), options)
            .ConfigureAwait(false);
    }

    /// <summary>What a method refuses is told in its own words: where in the SDK it came to light helps nobody.</summary>
    private async Task<CallResponse> SendAsync(ResourceCallRequest request)
    {
        try
        {
            return await monitor.CallAsync(request).ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode is not (StatusCode.Unavailable or StatusCode.Cancelled))
        {
            throw new RunException($"Call of '{request.Tok}' failed: {e.Status.Detail}", e);
        }
    }
}
