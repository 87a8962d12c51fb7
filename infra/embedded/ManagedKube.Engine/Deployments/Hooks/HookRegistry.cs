using System.Diagnostics.CodeAnalysis;
using ManagedKube.Engine.Deployments.Registering;

namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>The hooks that the program has registered. Both kinds share their names.</summary>
internal sealed class HookRegistry
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, object> _hooks = new(StringComparer.Ordinal);

    /// <exception cref="RegistrationException">The name is taken, or empty.</exception>
    public void Add(ResourceHook hook) => Add(hook.Name, hook);

    /// <exception cref="RegistrationException">The name is taken, or empty.</exception>
    public void Add(ErrorHook hook) => Add(hook.Name, hook);

    public bool TryGet<THook>(string name, [NotNullWhen(true)] out THook? hook) where THook : class
    {
        lock (_lock)
            hook = _hooks.GetValueOrDefault(name) as THook;
        return hook is not null;
    }

    private void Add(string name, object hook)
    {
        if (name.Length == 0)
            throw new RegistrationException("a resource hook needs a name");
        lock (_lock)
            if (!_hooks.TryAdd(name, hook))
                throw new RegistrationException($"there is a resource hook '{name}' already");
    }
}
