namespace ManagedKube.Tests;

/// <summary>A text that somebody has approved, in the folder of the tests. <c>MK_ACCEPT=1</c> approves what there is now.</summary>
internal sealed class ApprovedFile(string name)
{
    private const string AcceptVariable = "MK_ACCEPT";

    /// <summary>Compares a text with the approved one.</summary>
    /// <returns>What differs and how to approve it; null when nothing does.</returns>
    public string? Compare(string text)
    {
        var path = Repository.File($"tests/{typeof(ApprovedFile).Assembly.GetName().Name}/{name}");
        var current = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (current == approved)
            return null;

        var difference = LineDifference.Of(approved, current);
        if (Environment.GetEnvironmentVariable(AcceptVariable) != "1")
            return $"{name} differs. Where that is wanted, run these tests with {AcceptVariable}=1 and commit the file.\n{difference}";
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            return $"{name} differs, and {AcceptVariable} is of no effect where CI is set: what is built there must have been approved before.\n{difference}";
        File.WriteAllText(path, current);
        return null;
    }
}
