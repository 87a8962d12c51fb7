namespace ManagedKube.PlanViews.Tests.Support;

/// <summary>A text that somebody has approved. <c>MK_ACCEPT=1</c> approves what there is now, except where <c>CI</c> is set.</summary>
/// <param name="path">The file, from the root of the repository.</param>
internal sealed class ApprovedFile(string path)
{
    /// <summary>Fails when a text is not the approved one.</summary>
    public void Verify(string text)
    {
        var file = Path.Combine(Root(), path);
        if (Environment.GetEnvironmentVariable("MK_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            File.WriteAllText(file, text);

        Assert.True(File.Exists(file), $"{path} is missing. Run these tests with MK_ACCEPT=1, look at it, and commit it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }

    /// <summary>The approved text.</summary>
    public string Read() => File.ReadAllText(Path.Combine(Root(), path));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ManagedKube.Infra.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("These tests do not run inside the repository.");
    }
}
