namespace ManagedKube.Engine.Deployments.Running;

/// <summary>New work was not started since the operation is coming to its end; why has been reported.</summary>
internal sealed class DeploymentStoppedException() : Exception("the deployment is shutting down");
