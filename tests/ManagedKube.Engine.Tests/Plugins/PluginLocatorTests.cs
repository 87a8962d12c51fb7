using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Processes;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Tests.Plugins;

public sealed class PluginLocatorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = [];

    public PluginLocatorTests()
    {
        _environment["PATH"] = Path.Combine(_folder.Path, "path");
        _environment["PULUMI_HOME"] = Path.Combine(_folder.Path, "home");
    }

    public void Dispose() => _folder.Dispose();

    private string? Find(string version = "", params ProjectPlugin[] plugins) =>
        new PluginLocator(_environment.GetValueOrDefault).Find(new PluginReference("x", version), [.. plugins]) is { } place
            ? place.Port is { } port ? $"port {port}" : Path.GetRelativePath(_folder.Path, place.Executable)
            : null;

    [Fact]
    public void The_projects_own_plugin_goes_before_the_path()
    {
        _folder.WriteScript("path/pulumi-resource-x", "");
        _folder.WriteScript("own/pulumi-resource-x", "");
        var own = new ProjectPlugin("x", Path.Combine(_folder.Path, "own"), "1.0.0");
        Assert.Equal("own/pulumi-resource-x", Find("1.0.0", own));
        Assert.Equal("own/pulumi-resource-x", Find("", own));
        Assert.Equal("path/pulumi-resource-x", Find("2.0.0", own));
    }

    [Fact]
    public void The_path_can_be_left_out()
    {
        _folder.WriteScript("path/pulumi-resource-x", "");
        _environment["PULUMI_IGNORE_AMBIENT_PLUGINS"] = "true";
        Assert.Null(Find());
    }

    [Fact]
    public void Of_installed_plugins_the_asked_for_or_the_newest_complete_one_is_taken()
    {
        foreach (var version in (string[])["1.9.0", "1.10.0", "2.0.0-beta", "3.0.0"])
            _folder.WriteScript($"home/plugins/resource-x-v{version}/pulumi-resource-x", "");
        File.WriteAllText(Path.Combine(_folder.Path, "home/plugins/resource-x-v3.0.0.partial"), "");
        Assert.Equal("home/plugins/resource-x-v1.10.0/pulumi-resource-x", Find());
        Assert.Equal("home/plugins/resource-x-v1.9.0/pulumi-resource-x", Find("1.9.0"));
        Assert.Equal("home/plugins/resource-x-v2.0.0-beta/pulumi-resource-x", Find("2.0.0-beta"));
        Assert.Null(Find("4.0.0"));
    }

    private PluginPlace? FindProject(string yaml)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "own"));
        File.WriteAllText(Path.Combine(_folder.Path, "own", "PulumiPlugin.yaml"), yaml);
        return new PluginLocator(_environment.GetValueOrDefault).Find(
            new PluginReference("x"), [new ProjectPlugin("x", Path.Combine(_folder.Path, "own"), "")]);
    }

    [Fact]
    public void A_plugin_can_be_a_program_of_Node()
    {
        Assert.Contains("npm install", Assert.Throws<PluginException>(() => FindProject("runtime: nodejs\n")).Message);
        _folder.WriteScript("node_modules/@pulumi/pulumi/cmd/run-plugin/index.js", "");
        var place = FindProject("runtime: { name: nodejs, options: { nodeargs: --a --b, typescript: false } }\n")!;
        var script = Path.Combine(_folder.Path, "node_modules", "@pulumi/pulumi/cmd/run-plugin");
        Assert.Equal(("node", "false"), (place.Executable, place.Environment["PULUMI_NODEJS_TYPESCRIPT"]));
        Assert.Equal([script, "--a", "--b", Path.Combine(_folder.Path, "own")], place.Arguments);
    }

    [Fact]
    public void A_plugin_can_be_a_program_of_dotnet()
    {
        var folder = Path.Combine(_folder.Path, "own");
        Assert.Equal(["run", "--no-build", "--project", folder, "--"], FindProject("runtime: dotnet\n")!.Arguments);
        const string Built = "runtime: { name: dotnet, options: { binary: bin/x.dll } }\n";
        Assert.Contains("Build it first", Assert.Throws<PluginException>(() => FindProject(Built)).Message);
        _folder.WriteScript("own/bin/x.dll", "");
        Assert.Equal([Path.Combine(folder, "bin", "x.dll")], FindProject(Built)!.Arguments);
    }

    [Fact]
    public void Other_runtimes_are_refused_by_name() =>
        Assert.Contains("'cobol' is not supported", Assert.Throws<PluginException>(() => FindProject("runtime: cobol\n")).Message);

    [Fact]
    public void A_running_process_goes_before_all()
    {
        _folder.WriteScript("path/pulumi-resource-x", "");
        _environment["PULUMI_DEBUG_PROVIDERS"] = "y:1,x:4711";
        Assert.Equal("port 4711", Find());
    }
}
