using System.Globalization;

namespace ManagedKube.Engine.Programs;

/// <summary>How a Node program is started.</summary>
internal static class NodeProgram
{
    public const string Runtime = "nodejs";

    private const string RunScript = "@pulumi/pulumi/cmd/run";

    /// <exception cref="ProgramException">The Pulumi SDK is not installed.</exception>
    public static ProgramCommand Command(ProgramRun run)
    {
        var folder = run.Project.ProgramFolder;
        List<string> arguments =
        [
            FindScript(folder, RunScript),
            "--monitor", run.EngineAddress,
            "--engine", run.EngineAddress,
            "--sync", Path.GetTempPath(),
            "--organization", Backend.StackIdentity.Organization,
            "--project", run.Stack.Project,
            "--root-directory", run.Project.Folder,
            "--stack", run.Stack.Stack,
            "--pwd", folder,
            "--parallel", run.Parallel.ToString(CultureInfo.InvariantCulture),
        ];
        if (run.DryRun)
            arguments.Add("--dry-run");
        arguments.Add(".");
        return new ProgramCommand("node", arguments, new Dictionary<string, string>
        {
            ["PULUMI_CONFIG"] = ProgramConfig.Values(run, LongKey),
            ["PULUMI_CONFIG_SECRET_KEYS"] = ProgramConfig.SecretKeys(run, LongKey),
            ["PULUMI_NODEJS_TYPESCRIPT"] = run.Project.RuntimeOptions.GetValueOrDefault("typescript", "true"),
        });
    }

    /// <summary>Finds a script of the SDK as Node itself resolves a package: in node_modules of the folder and of all folders above it.</summary>
    /// <exception cref="ProgramException">The Pulumi SDK is not installed.</exception>
    public static string FindScript(string folder, string name)
    {
        if (Environment.GetEnvironmentVariable("PULUMI_LANGUAGE_NODEJS_RUN_PATH") is { Length: > 0 } given)
            return given;
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var script = Path.Combine(current.FullName, "node_modules", name);
            if (Directory.Exists(script) || File.Exists(script + ".js"))
                return script;
        }
        throw new ProgramException($"The package @pulumi/pulumi is not installed in {folder} or above it. Run 'npm install' there.");
    }

    private static string LongKey(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return $"{key[..colon]}:config:{key[(colon + 1)..]}";
    }
}
