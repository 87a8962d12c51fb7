namespace Pulumi;

/// <summary>
/// Code of the program that the engine runs when an operation on a resource has failed, and which decides whether it is tried
/// again; see <see cref="ResourceHookBinding.OnError"/>.
/// </summary>
public class ErrorHook
{
    /// <summary>Registers the hook with the engine.</summary>
    /// <param name="name">A name, unique among the program's hooks.</param>
    /// <param name="callback">The code.</param>
    public ErrorHook(string name, ErrorHookCallback callback)
    {
        Name = name;
        Callback = callback;
        Registered = Deployment.Running.Hooks.RegisterAsync(this);
    }

    /// <summary>For a hook that <paramref name="registered"/> registers.</summary>
    protected internal ErrorHook(string name, ErrorHookCallback callback, Task registered)
    {
        Name = name;
        Callback = callback;
        Registered = registered;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The code.</summary>
    public ErrorHookCallback Callback { get; }

    /// <summary>Completes when the engine knows the hook; resources that use it wait for that.</summary>
    internal Task Registered { get; }
}
