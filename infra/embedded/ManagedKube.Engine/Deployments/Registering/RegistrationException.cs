namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>A registration cannot be carried out; why is for people and not reported yet.</summary>
internal sealed class RegistrationException(string message) : Exception(message);
