using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;

namespace Pulumi;

/// <summary>Registers packages with the engine, each once, for the references by which later requests name them.</summary>
internal sealed class PackageReferences(IMonitor monitor, MonitorFeatures features)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _references = new();

    /// <summary>The engine's reference to the package, or empty for a plain package that the engine does not take.</summary>
    /// <exception cref="InvalidOperationException">The engine has no such references.</exception>
    public Task<string> GetAsync(RegisterPackageRequest? package)
        => package is null
            ? Task.FromResult("")
            : _references.GetOrAdd(KeyOf(package), _ => new(() => RegisterAsync(package))).Value;

    private async Task<string> RegisterAsync(RegisterPackageRequest package)
    {
        await features.RequireAsync("parameterization", "parameterized packages").ConfigureAwait(false);
        try
        {
            return (await monitor.RegisterPackageAsync(ToMessage(package)).ConfigureAwait(false)).Ref;
        }
        catch (RpcException) when (package is { Parameterization: null, Extension: null })
        {
            // The requests' own plugin version says the same.
            return "";
        }
    }

    private static Pulumirpc.RegisterPackageRequest ToMessage(RegisterPackageRequest package)
    {
        var message = new Pulumirpc.RegisterPackageRequest
        {
            Name = package.Name,
            Version = package.Version,
            DownloadUrl = package.DownloadUrl,
            Parameterization = ToMessage(package.Parameterization),
            Extension = ToMessage(package.Extension),
        };
        foreach (var (platform, checksum) in package.Checksums)
            message.Checksums.Add(platform, ByteString.CopyFrom(checksum));
        return message;
    }

    private static Pulumirpc.Parameterization? ToMessage(RegisterPackageRequest.PackageParameterization? parameterization)
        => parameterization is null ? null : new()
        {
            Name = parameterization.Name,
            Version = parameterization.Version,
            Value = ByteString.CopyFrom(parameterization.Value),
        };

    private static string KeyOf(RegisterPackageRequest package)
        => string.Join('\0', package.Name, package.Version, package.DownloadUrl, KeyOf(package.Parameterization), KeyOf(package.Extension));

    private static string KeyOf(RegisterPackageRequest.PackageParameterization? parameterization)
        => parameterization is null
            ? ""
            : string.Join('\0', parameterization.Name, parameterization.Version, Convert.ToBase64String(parameterization.Value));
}
