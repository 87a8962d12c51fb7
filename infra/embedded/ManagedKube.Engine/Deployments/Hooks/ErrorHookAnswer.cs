namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>What an error hook says.</summary>
/// <param name="Retry">The operation is to be tried again.</param>
/// <param name="Error">Why the hook itself failed; empty on success.</param>
internal sealed record ErrorHookAnswer(bool Retry, string Error);
