namespace ManagedKube.Tests;

/// <summary>
/// A text that somebody has approved, compared to the last character. <c>MK_ACCEPT=1</c> approves what there is now, except where <c>CI</c> is set.
/// </summary>
/// <param name="path">The file, from the root of the repository.</param>
internal sealed class ApprovedFile(string path)
{
    private const string AcceptVariable = "MK_ACCEPT";

    /// <summary>A file in the folder of these tests.</summary>
    public static ApprovedFile OfTests(string name) => new($"tests/{typeof(ApprovedFile).Assembly.GetName().Name}/{name}");

    /// <summary>The approved text; empty when there is none yet.</summary>
    public string Read() => System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") : "";

    /// <summary>Fails when a text is not the approved one.</summary>
    public void Verify(string text)
    {
        var approved = Read();
        if (text == approved)
            return;
        if (Environment.GetEnvironmentVariable(AcceptVariable) != "1")
            Fail($"Where that is wanted, run these tests with {AcceptVariable}=1 and commit the file.");
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            Fail($"{AcceptVariable} is of no effect where CI is set: what is built there must have been approved before.");
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);

        void Fail(string remedy) => Assert.Fail($"{path} differs. {remedy}\n{LineDifference.Of(approved, text)}");
    }

    private string File => Repository.File(path);
}
