namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>The API of the cluster does not answer, which says nothing of what is there.</summary>
internal sealed class UnreachableException(string message, Exception? inner = null) : Exception(message, inner);
