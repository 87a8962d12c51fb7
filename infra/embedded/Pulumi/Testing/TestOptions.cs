namespace Pulumi.Testing;

/// <summary>What the program under test is told about its run.</summary>
public class TestOptions
{
    /// <summary>The project; by default <c>project</c>.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The folder of the project file.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>The stack; by default <c>stack</c>.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether this is a preview; by default it is.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>The organization; by default <c>organization</c>.</summary>
    public string? OrganizationName { get; set; }
}
