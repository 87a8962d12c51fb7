namespace ManagedKube.Engine.Secrets;

/// <summary>Secrets cannot be used: no or a wrong passphrase, damaged text. The message is for people and holds no secret.</summary>
public sealed class SecretsException(string message, Exception? inner = null) : Exception(message, inner);
