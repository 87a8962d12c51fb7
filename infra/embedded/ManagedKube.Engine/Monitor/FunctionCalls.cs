using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>Calls functions of providers.</summary>
internal sealed class FunctionCalls(DeploymentRun run, Registrar registrar, ProgramPackages packages)
{
    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        var plugin = packages.Plugin(request.Tok, request.Version, request.PluginDownloadURL, request.PackageRef);
        var args = ProgramInputs.Plain(StructReader.Read(request.Args));
        run.Secrets.Add(args);
        var reference = await registrar.Providers.ResolveAsync(request.Provider, plugin).ConfigureAwait(false);
        var provider = await run.Drivers.Directory.GetAsync(reference).ConfigureAwait(false);
        var result = await provider.InvokeAsync(new InvokeCall(request.Tok, args, run.DryRun), run.Status.Stopped).ConfigureAwait(false);
        run.Secrets.Add(result.Return);
        var response = new ResourceInvokeResponse { Return = StructWriter.Write(result.Return, new WireOptions { KeepResources = request.AcceptResources }) };
        response.Failures.AddRange(result.Failures.Select(failure => new CheckFailure { Property = failure.Property, Reason = failure.Reason }));
        return response;
    }
}
