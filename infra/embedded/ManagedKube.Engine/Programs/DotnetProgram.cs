using System.Globalization;

namespace ManagedKube.Engine.Programs;

/// <summary>How a .NET program is started.</summary>
internal static class DotnetProgram
{
    public const string Runtime = "dotnet";

    /// <exception cref="ProgramException">It has not been built.</exception>
    public static ProgramCommand Command(ProgramRun run)
    {
        var folder = run.Project.ProgramFolder;
        if (!run.Project.RuntimeOptions.TryGetValue("binary", out var binary) || binary.Length == 0)
            return new ProgramCommand(ChildEnvironment.DotnetExecutable(), ["run", "--no-build", "--project", folder, "--"], Environment(run));

        var path = Path.GetFullPath(Path.Combine(folder, binary));
        if (!File.Exists(path))
            throw new ProgramException($"The program {path} (option 'binary' of {run.Project.Path}) is not there. Build it first.");
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new ProgramCommand(ChildEnvironment.DotnetExecutable(), [path], Environment(run))
            : new ProgramCommand(path, [], Environment(run));
    }

    // The SDK refuses to run when one of these is missing, the legacy ones included.
    private static Dictionary<string, string> Environment(ProgramRun run) => new()
    {
        ["PULUMI_MONITOR"] = run.EngineAddress,
        ["PULUMI_ENGINE"] = run.EngineAddress,
        ["PULUMI_ORGANIZATION"] = Backend.StackIdentity.Organization,
        ["PULUMI_PROJECT"] = run.Stack.Project,
        ["PULUMI_STACK"] = run.Stack.Stack,
        ["PULUMI_ROOT_DIRECTORY"] = run.Project.Folder,
        ["PULUMI_PWD"] = run.Project.ProgramFolder,
        ["PULUMI_DRY_RUN"] = run.DryRun ? "true" : "false",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = run.Parallel.ToString(CultureInfo.InvariantCulture),
        ["PULUMI_CONFIG"] = ProgramConfig.Values(run, key => key),
        ["PULUMI_CONFIG_SECRET_KEYS"] = ProgramConfig.SecretKeys(run, key => key),
    };
}
