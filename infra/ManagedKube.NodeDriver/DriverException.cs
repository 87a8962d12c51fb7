namespace ManagedKube.NodeDriver;

/// <summary>Something that a person has to look at. The text says what is wrong, where, and what to do; it holds no secret.</summary>
public sealed class DriverException(string message) : Exception(message);
