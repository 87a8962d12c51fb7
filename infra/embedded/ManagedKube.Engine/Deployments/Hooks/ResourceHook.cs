namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>A function of the program that runs before or after an operation on a resource.</summary>
/// <param name="Name">Its name, by which resources refer to it.</param>
/// <param name="OnDryRun">Previews run it too.</param>
/// <param name="IgnoreErrors">A failure is only a warning.</param>
/// <param name="RunAsync">Runs it; gives the text of its error, empty on success.</param>
internal sealed record ResourceHook(string Name, bool OnDryRun, bool IgnoreErrors, Func<HookCall, CancellationToken, Task<string>> RunAsync);
