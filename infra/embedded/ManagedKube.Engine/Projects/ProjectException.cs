namespace ManagedKube.Engine.Projects;

/// <summary>A project or stack file is missing or wrong. The message names file, line and remedy.</summary>
public sealed class ProjectException(string message, Exception? inner = null) : Exception(message, inner);
