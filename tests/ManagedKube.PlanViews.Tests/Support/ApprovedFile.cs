using ManagedKube.Tests;

namespace ManagedKube.PlanViews.Tests.Support;

/// <summary>A text that somebody has approved. <c>MK_ACCEPT=1</c> approves what there is now, except where <c>CI</c> is set.</summary>
/// <param name="path">The file, from the root of the repository.</param>
internal sealed class ApprovedFile(string path)
{
    /// <summary>Fails when a text is not the approved one.</summary>
    public void Verify(string text)
    {
        var file = Repository.File(path);
        if (Environment.GetEnvironmentVariable("MK_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            File.WriteAllText(file, text);

        Assert.True(File.Exists(file), $"{path} is missing. Run these tests with MK_ACCEPT=1, look at it, and commit it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }

    /// <summary>The approved text.</summary>
    public string Read() => File.ReadAllText(Repository.File(path));
}
