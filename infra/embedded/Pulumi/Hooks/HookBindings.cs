using Binding = Pulumirpc.RegisterResourceRequest.Types.ResourceHooksBinding;

namespace Pulumi;

/// <summary>The hooks of a resource as messages name them.</summary>
internal static class HookBindings
{
    /// <summary>The names of the hooks, once the engine knows all of them.</summary>
    public static async Task<Binding> ToMessageAsync(ResourceHookBinding hooks)
        => new()
        {
            BeforeCreate = { await GetNamesAsync(hooks.BeforeCreate).ConfigureAwait(false) },
            AfterCreate = { await GetNamesAsync(hooks.AfterCreate).ConfigureAwait(false) },
            BeforeUpdate = { await GetNamesAsync(hooks.BeforeUpdate).ConfigureAwait(false) },
            AfterUpdate = { await GetNamesAsync(hooks.AfterUpdate).ConfigureAwait(false) },
            BeforeDelete = { await GetNamesAsync(hooks.BeforeDelete).ConfigureAwait(false) },
            AfterDelete = { await GetNamesAsync(hooks.AfterDelete).ConfigureAwait(false) },
            OnError = { await GetNamesAsync(hooks.OnError).ConfigureAwait(false) },
        };

    /// <summary>Hooks that only carry the names, for the engine knows the rest.</summary>
    public static ResourceHookBinding FromMessage(Binding? message)
        => message is null ? new() : new()
        {
            BeforeCreate = [.. message.BeforeCreate.Select(name => new NamedHook(name))],
            AfterCreate = [.. message.AfterCreate.Select(name => new NamedHook(name))],
            BeforeUpdate = [.. message.BeforeUpdate.Select(name => new NamedHook(name))],
            AfterUpdate = [.. message.AfterUpdate.Select(name => new NamedHook(name))],
            BeforeDelete = [.. message.BeforeDelete.Select(name => new NamedHook(name))],
            AfterDelete = [.. message.AfterDelete.Select(name => new NamedHook(name))],
            OnError = [.. message.OnError.Select(name => new NamedErrorHook(name))],
        };

    private static async Task<IEnumerable<string>> GetNamesAsync(IReadOnlyList<ResourceHook> hooks)
    {
        await Task.WhenAll(hooks.Select(hook => hook.Registered)).ConfigureAwait(false);
        return hooks.Select(hook => hook.Name);
    }

    private static async Task<IEnumerable<string>> GetNamesAsync(IReadOnlyList<ErrorHook> hooks)
    {
        await Task.WhenAll(hooks.Select(hook => hook.Registered)).ConfigureAwait(false);
        return hooks.Select(hook => hook.Name);
    }

    private sealed class NamedHook(string name) : ResourceHook(name, (_, _) => Task.CompletedTask, new(), Task.CompletedTask);

    private sealed class NamedErrorHook(string name) : ErrorHook(name, (_, _) => Task.FromResult(false), Task.CompletedTask);
}
