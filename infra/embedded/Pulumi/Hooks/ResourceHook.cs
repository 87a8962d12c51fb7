namespace Pulumi;

/// <summary>
/// Code of the program that the engine runs before or after operations on resources; see <see cref="ResourceOptions.Hooks"/>.
/// </summary>
public class ResourceHook
{
    /// <summary>Registers the hook with the engine.</summary>
    /// <param name="name">A name, unique among the program's hooks: the state refers to hooks by it.</param>
    /// <param name="callback">The code.</param>
    /// <param name="options">When the code runs, and what a failure of it means.</param>
    public ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options = null)
    {
        Name = name;
        Callback = callback;
        Options = options ?? new();
        Registered = Deployment.Running.Hooks.RegisterAsync(this);
    }

    /// <summary>For a hook that <paramref name="registered"/> registers.</summary>
    protected ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions options, Task registered)
    {
        Name = name;
        Callback = callback;
        Options = options;
        Registered = registered;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The code.</summary>
    public ResourceHookCallback Callback { get; }

    /// <summary>When the code runs, and what a failure of it means.</summary>
    public ResourceHookOptions Options { get; }

    /// <summary>Completes when the engine knows the hook; resources that use it wait for that.</summary>
    internal Task Registered { get; }
}
