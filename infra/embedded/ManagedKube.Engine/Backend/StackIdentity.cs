namespace ManagedKube.Engine.Backend;

/// <summary>Which stack: <c>organization/project/stack</c>. The file backend knows only one organization.</summary>
/// <param name="Project">Name of the project.</param>
/// <param name="Stack">Name of the stack.</param>
public sealed record StackIdentity(string Project, string Stack)
{
    /// <summary>The only organization of the file backend.</summary>
    public const string Organization = "organization";

    /// <inheritdoc/>
    public override string ToString() => $"{Organization}/{Project}/{Stack}";
}
