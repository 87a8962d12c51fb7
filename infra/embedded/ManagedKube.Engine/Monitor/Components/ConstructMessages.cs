using ManagedKube.Engine.Deployments.Registering;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Components;

/// <summary>Passes a registration of a remote component on to the provider that makes it.</summary>
internal static class ConstructMessages
{
    /// <summary>Adds to a request what the program wants of the component.</summary>
    /// <param name="construct">The request.</param>
    /// <param name="request">The registration, with what comes from its parent.</param>
    /// <param name="goal">The same, as it was read.</param>
    /// <param name="providers">The providers for its children, by package.</param>
    public static ConstructRequest Fill(
        ConstructRequest construct, RegisterResourceRequest request, ResourceGoal goal, IEnumerable<KeyValuePair<string, string>> providers)
    {
        construct.Type = request.Type;
        construct.Name = request.Name;
        construct.Parent = request.Parent;
        construct.DeletedWith = request.DeletedWith;
        construct.ReplacementTrigger = request.ReplacementTrigger;
        construct.Dependencies.AddRange(goal.Dependencies.Select(urn => urn.Text));
        construct.Aliases.AddRange(request.AliasURNs.Select(urn => new Alias { Urn = urn }).Concat(request.Aliases));
        construct.AdditionalSecretOutputs.AddRange(request.AdditionalSecretOutputs);
        construct.IgnoreChanges.AddRange(request.IgnoreChanges);
        construct.ReplaceOnChanges.AddRange(request.ReplaceOnChanges);
        construct.ReplaceWith.AddRange(request.ReplaceWith);
        foreach (var (package, provider) in providers)
            construct.Providers[package] = provider;
        foreach (var (property, urns) in goal.PropertyDependencies)
            construct.InputDependencies[property] = new ConstructRequest.Types.PropertyDependencies { Urns = { urns.Select(urn => urn.Text) } };
        if (request.HasProtect)
            construct.Protect = request.Protect;
        if (request.HasRetainOnDelete)
            construct.RetainOnDelete = request.RetainOnDelete;
        if (goal.DeleteBeforeReplace is { } deleteBeforeReplace)
            construct.DeleteBeforeReplace = deleteBeforeReplace;
        if (request.CustomTimeouts is { } timeouts)
            construct.CustomTimeouts = new() { Create = timeouts.Create, Update = timeouts.Update, Delete = timeouts.Delete, Read = timeouts.Read };
        if (request.Hooks is { } hooks)
            construct.ResourceHooks = new()
            {
                BeforeCreate = { hooks.BeforeCreate },
                AfterCreate = { hooks.AfterCreate },
                BeforeUpdate = { hooks.BeforeUpdate },
                AfterUpdate = { hooks.AfterUpdate },
                BeforeDelete = { hooks.BeforeDelete },
                AfterDelete = { hooks.AfterDelete },
                OnError = { hooks.OnError },
            };
        return construct;
    }
}
