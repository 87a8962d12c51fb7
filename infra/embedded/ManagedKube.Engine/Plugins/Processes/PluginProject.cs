using ManagedKube.Engine.Programs;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Plugins.Processes;

/// <summary>A plugin that is no executable but a program of a language runtime, described by its <c>PulumiPlugin.yaml</c>.</summary>
internal static class PluginProject
{
    private const string FileName = "PulumiPlugin.yaml";
    private const string NodeRunScript = "@pulumi/pulumi/cmd/run-plugin";

    /// <summary>How to start the plugin of a folder; null where there is none.</summary>
    /// <exception cref="PluginException">There is one that cannot be started.</exception>
    public static PluginPlace? Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            var (runtime, options) = ProjectFileReader.ReadRuntime(YamlFile.Load(path));
            return runtime switch
            {
                NodeProgram.Runtime => Node(folder, options),
                DotnetProgram.Runtime => Dotnet(folder, options),
                _ => throw new PluginException($"{path}: the runtime '{runtime}' is not supported; use '{DotnetProgram.Runtime}' or '{NodeProgram.Runtime}'."),
            };
        }
        catch (Exception e) when (e is ProjectException or ProgramException)
        {
            throw new PluginException(e.Message, e);
        }
    }

    private static PluginPlace Node(string folder, IReadOnlyDictionary<string, string> options)
    {
        var arguments = options.GetValueOrDefault("nodeargs", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PluginPlace("node")
        {
            Arguments = [NodeProgram.FindScript(folder, NodeRunScript), .. arguments, folder],
            Environment = new Dictionary<string, string> { ["PULUMI_NODEJS_TYPESCRIPT"] = options.GetValueOrDefault("typescript", "true") },
        };
    }

    // Built by whoever brings the plugin, as programs are.
    private static PluginPlace Dotnet(string folder, IReadOnlyDictionary<string, string> options)
    {
        if (!options.TryGetValue("binary", out var binary) || binary.Length == 0)
            return new PluginPlace(ChildEnvironment.DotnetExecutable()) { Arguments = ["run", "--no-build", "--project", folder, "--"] };
        var path = Path.GetFullPath(Path.Combine(folder, binary));
        if (!File.Exists(path))
            throw new PluginException($"The plugin {path} (option 'binary' of {Path.Combine(folder, FileName)}) is not there. Build it first.");
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new PluginPlace(ChildEnvironment.DotnetExecutable()) { Arguments = [path] }
            : new PluginPlace(path);
    }
}
