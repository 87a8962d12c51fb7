namespace ManagedKube.Engine.Tests.Backend;

/// <summary>The process is gone.</summary>
internal sealed class CrashException : Exception;
