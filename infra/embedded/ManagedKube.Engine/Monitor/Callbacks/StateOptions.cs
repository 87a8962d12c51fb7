using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.State;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Callbacks;

/// <summary>Writes a resource's options as hooks are told them.</summary>
internal static class StateOptions
{
    /// <summary>The options; null where there is no such resource.</summary>
    public static ResourceOptions? Write(ResourceState? state)
    {
        if (state is null)
            return null;
        var options = new ResourceOptions
        {
            Parent = state.Parent.Text,
            Provider = state.Provider,
            Protect = state.Protect,
            RetainOnDelete = state.RetainOnDelete,
            DeletedWith = state.DeletedWith.Text,
            Import = state.ImportId,
            CustomTimeouts = Timeouts(state.CustomTimeouts),
            Hooks = Hooks(state.Hooks),
        };
        options.DependsOn.AddRange(state.Dependencies.Select(urn => urn.Text));
        options.ReplaceWith.AddRange(state.ReplaceWith.Select(urn => urn.Text));
        options.IgnoreChanges.AddRange(state.IgnoreChanges);
        options.ReplaceOnChanges.AddRange(state.ReplaceOnChanges);
        options.AdditionalSecretOutputs.AddRange(state.AdditionalSecretOutputs);
        options.HideDiff.AddRange(state.HideDiff.Select(path => path.ToString()));
        options.Aliases.AddRange(state.Aliases.Select(urn => new Alias { Urn = urn.Text }));
        return options;
    }

    private static RegisterResourceRequest.Types.CustomTimeouts? Timeouts(OperationTimeouts? timeouts) => timeouts is null ? null : new()
    {
        Create = Duration(timeouts.Create),
        Update = Duration(timeouts.Update),
        Delete = Duration(timeouts.Delete),
        Read = Duration(timeouts.Read),
    };

    private static string Duration(TimeSpan? time) => time is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given.TotalSeconds:0.#######}s") : "";

    private static RegisterResourceRequest.Types.ResourceHooksBinding? Hooks(ImmutableSortedDictionary<HookKind, ImmutableArray<string>> hooks)
    {
        if (hooks.IsEmpty)
            return null;
        var binding = new RegisterResourceRequest.Types.ResourceHooksBinding();
        foreach (var (kind, names) in hooks)
            HookBindings.Of(binding, kind).AddRange(names);
        return binding;
    }
}
