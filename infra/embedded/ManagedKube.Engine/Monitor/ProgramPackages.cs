using System.Collections.Concurrent;
using Grpc.Core;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Plugins;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>The packages that a program has introduced, by the reference it got for them.</summary>
internal sealed class ProgramPackages
{
    private readonly ConcurrentDictionary<PluginReference, string> _references = new();
    private readonly ConcurrentDictionary<string, PluginReference> _plugins = new();

    /// <exception cref="FormatException">The request is malformed.</exception>
    public RegisterPackageResponse Register(RegisterPackageRequest request)
    {
        if (request.Extension is not null)
            throw new RpcException(new Status(StatusCode.Unimplemented, "packages that extend another one are not supported"));
        if (request.Name.Length == 0 || request.Parameterization is { Name: "" })
            throw new FormatException("A package needs a name.");
        var plugin = new PluginReference(request.Name, request.Version, request.DownloadUrl)
        {
            Parameter = request.Parameterization is { } parameter ? new PackageParameter(parameter.Name, parameter.Version, parameter.Value.ToBase64()) : null,
        };
        var reference = _references.GetOrAdd(plugin, _ => Guid.NewGuid().ToString());
        _plugins[reference] = plugin;
        return new RegisterPackageResponse { Ref = reference };
    }

    /// <summary>The plugin that a request means.</summary>
    /// <exception cref="FormatException">There is no such package.</exception>
    public PluginReference Plugin(string type, string version, string url, string packageReference)
    {
        if (packageReference.Length > 0)
        {
            return _plugins.TryGetValue(packageReference, out var plugin)
                ? plugin
                : throw new FormatException($"No package '{packageReference}' is registered.");
        }
        var package = type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal)
            ? type[Urn.ProviderTypePrefix.Length..].Split('/')[0]
            : type[..Math.Max(0, type.IndexOf(':', StringComparison.Ordinal))];
        return new PluginReference(package, version, url);
    }

    /// <summary>The plugin that a registration means.</summary>
    /// <exception cref="FormatException">There is no such package.</exception>
    public PluginReference Plugin(RegisterResourceRequest request)
    {
        var plugin = Plugin(request.Type, request.Version, request.PluginDownloadURL, request.PackageRef);
        if (request.EnvVarMappings.Count == 0)
            return plugin;
        if (!request.Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal))
            throw new FormatException("envVarMappings can only be given to providers.");
        return plugin with { EnvironmentMappings = PropertyMap.From(request.EnvVarMappings.Select(entry => KeyValuePair.Create(entry.Key, (PropertyValue)entry.Value))) };
    }
}
