using System.Collections.Concurrent;
using Grpc.Core;
using ManagedKube.Engine.Plugins;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>The packages that a program has introduced, by the reference it got for them.</summary>
internal sealed class ProgramPackages
{
    private readonly ConcurrentDictionary<PluginReference, string> _references = new();
    private readonly ConcurrentDictionary<string, PluginReference> _plugins = new();

    public RegisterPackageResponse Register(RegisterPackageRequest request)
    {
        if (request.Parameterization is not null || request.Extension is not null)
            throw new RpcException(new Status(StatusCode.Unimplemented, "parameterized packages are not supported"));
        var plugin = new PluginReference(request.Name, request.Version, request.DownloadUrl);
        var reference = _references.GetOrAdd(plugin, _ => Guid.NewGuid().ToString());
        _plugins[reference] = plugin;
        return new RegisterPackageResponse { Ref = reference };
    }

    /// <summary>The plugin that a request means.</summary>
    /// <exception cref="FormatException">There is no such package.</exception>
    public PluginReference Plugin(string type, string version, string url, string packageReference)
    {
        if (packageReference.Length == 0)
            return new PluginReference(type[..Math.Max(0, type.IndexOf(':', StringComparison.Ordinal))], version, url);
        return _plugins.TryGetValue(packageReference, out var plugin) ? plugin : throw new FormatException($"No package '{packageReference}' is registered.");
    }
}
