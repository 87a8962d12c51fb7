using ManagedKube.Tests;

namespace ManagedKube.Talos.Tests.Support;

/// <summary>A text that somebody has approved. <c>MK_ACCEPT=1</c> approves what there is now, except where <c>CI</c> is set.</summary>
/// <param name="name">The file's name in the folder of approved texts.</param>
internal sealed class ApprovedFile(string name)
{
    /// <summary>Fails when a text is not the approved one.</summary>
    public void Verify(string text)
    {
        var file = Repository.File($"tests/ManagedKube.Talos.Tests/Approved/{name}");
        if (Environment.GetEnvironmentVariable("MK_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{name} is missing. Run these tests with MK_ACCEPT=1, look at it, and commit it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
