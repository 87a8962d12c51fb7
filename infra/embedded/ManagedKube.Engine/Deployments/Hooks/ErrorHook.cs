using System.Collections.Immutable;

namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>A function of the program that is asked whether a failed operation is to be tried again.</summary>
/// <param name="Name">Its name, by which resources refer to it.</param>
/// <param name="RunAsync">Asks it, with the name of the operation and all failures so far, the last one first.</param>
internal sealed record ErrorHook(string Name, Func<HookCall, string, ImmutableArray<string>, CancellationToken, Task<ErrorHookAnswer>> RunAsync);
