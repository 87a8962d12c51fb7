using Grpc.Core;
using Pulumi.Protocol.Wire;

namespace Pulumi.Experimental.Provider;

/// <summary>Reads the options that a program gives a remote component.</summary>
internal static class ComponentOptionsReader
{
    /// <exception cref="RpcException">The component has no parent.</exception>
    public static ComponentResourceOptions Read(Pulumirpc.ConstructRequest request)
        => new()
        {
            Parent = request.Parent.Length > 0
                ? new DependencyResource(request.Parent)
                : throw new RpcException(new Status(StatusCode.InvalidArgument, $"Component '{request.Name}' ({request.Type}) has no parent.")),
            Aliases = [.. request.Aliases.Select(alias => (Input<Alias>)AliasMessages.Read(alias))],
            DependsOn = ResourcesOf(request.Dependencies),
            ReplaceWith = ResourcesOf(request.ReplaceWith),
            Protect = request.HasProtect ? request.Protect : null,
            Providers = [.. request.Providers.Values.Select(reference => new DependencyProviderResource(reference))],
            CustomTimeouts = request.CustomTimeouts is { } timeouts
                ? new()
                {
                    Create = GoDuration.Parse(timeouts.Create),
                    Update = GoDuration.Parse(timeouts.Update),
                    Delete = GoDuration.Parse(timeouts.Delete),
                }
                : null,
            DeletedWith = request.DeletedWith.Length > 0 ? new DependencyResource(request.DeletedWith) : null,
            IgnoreChanges = [.. request.IgnoreChanges],
            ReplaceOnChanges = [.. request.ReplaceOnChanges],
            RetainOnDelete = request.HasRetainOnDelete ? request.RetainOnDelete : null,
            Hooks = HookBindings.FromMessage(ToRegistrationBinding(request.ResourceHooks)),
        };

    private static InputList<Resource> ResourcesOf(IEnumerable<string> urns) => urns.Select(urn => (Resource)new DependencyResource(urn)).ToList();

    private static Pulumirpc.RegisterResourceRequest.Types.ResourceHooksBinding? ToRegistrationBinding(
        Pulumirpc.ConstructRequest.Types.ResourceHooksBinding? hooks)
        => hooks is null ? null : new()
        {
            BeforeCreate = { hooks.BeforeCreate },
            AfterCreate = { hooks.AfterCreate },
            BeforeUpdate = { hooks.BeforeUpdate },
            AfterUpdate = { hooks.AfterUpdate },
            BeforeDelete = { hooks.BeforeDelete },
            AfterDelete = { hooks.AfterDelete },
            OnError = { hooks.OnError },
        };
}
