using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Components;

/// <summary>Calls methods of resources.</summary>
internal sealed class MethodCalls(DeploymentRun run, Registrar registrar, ProgramPackages packages, ComponentRun host)
{
    private const string Self = "__self__";

    /// <exception cref="FormatException">The request is malformed.</exception>
    /// <exception cref="StepFailedException">The method failed; that has been reported.</exception>
    public async Task<CallResult> CallAsync(ResourceCallRequest request)
    {
        var args = StructReader.Read(request.Args);
        run.Secrets.Add(ProgramInputs.Plain(args));
        var plugin = packages.Plugin(request.Tok, request.Version, request.PluginDownloadURL, request.PackageRef);
        try
        {
            var reference = await registrar.Providers.ResolveAsync(Provider(request, args.Get(Self)?.Unwrapped as ResourceReferenceValue), plugin)
                .ConfigureAwait(false);
            var provider = await run.Drivers.Directory.GetAsync(reference).ConfigureAwait(false);
            if (provider is UnconfiguredPlugin)
                return new CallResult(PropertyMap.Empty, ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty, []);
            if (provider is not IComponentPlugin methods)
                throw new ProviderCallException($"the provider of '{plugin.PackageName}' has no methods", CallEffect.None);
            var result = await methods.CallAsync(Fill(host.Call(), request, args), args, run.Status.Stopped).ConfigureAwait(false);
            run.Secrets.Add(ProgramInputs.Plain(result.Return));
            return result;
        }
        catch (Exception e) when (e is RegistrationException or ProviderCallException or PluginException)
        {
            run.Status.ThrowIfStopped();
            var message = $"the call of {request.Tok} failed: {e.Message}";
            run.Events.Report(Severity.Error, message);
            run.Status.Fail(DeploymentOutcome.ResourceFailed);
            throw new StepFailedException(message, e);
        }
    }

    // A method of a provider resource runs in that very provider, one of another resource in the provider that it was made with.
    private string Provider(ResourceCallRequest request, ResourceReferenceValue? self)
    {
        if (request.Tok.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal))
            return self is { Id: StringValue id }
                ? ProviderReference.For(self.Urn, id.Value).ToString()
                : throw new FormatException($"The call of {request.Tok} lacks {Self}, the provider.");
        if (request.Provider.Length > 0 || self is null)
            return request.Provider;
        if (!run.Program.TryGet(self.Urn, out var resource))
            throw new FormatException($"The call of {request.Tok} is about {self.Urn}, which is not registered.");
        var package = request.Tok[..Math.Max(0, request.Tok.IndexOf(':', StringComparison.Ordinal))];
        return resource.Provider.Length > 0 && ProviderInputs.PackageOf(ProviderReference.Parse(resource.Provider).Urn) == package ? resource.Provider : "";
    }

    private static CallRequest Fill(CallRequest call, ResourceCallRequest request, PropertyMap args)
    {
        call.Tok = request.Tok;
        var told = request.ArgDependencies.ToImmutableSortedDictionary(
            entry => entry.Key, entry => entry.Value.Urns.Select(Urn.Parse).ToImmutableArray(), StringComparer.Ordinal);
        foreach (var (key, urns) in OutputDependencies.Of(args, told))
            call.ArgDependencies[key] = new CallRequest.Types.ArgumentDependencies { Urns = { urns } };
        return call;
    }
}
