namespace ManagedKube.Engine.Deployments.Running;

/// <summary>Work on a resource has failed. It has been reported and counted already.</summary>
internal sealed class StepFailedException(string message, Exception? inner = null) : Exception(message, inner);
