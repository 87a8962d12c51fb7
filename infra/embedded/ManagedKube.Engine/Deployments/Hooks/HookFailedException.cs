namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>A hook failed that had to succeed before an operation; nothing has been done.</summary>
internal sealed class HookFailedException(string message) : Exception(message);
