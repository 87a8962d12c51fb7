using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Providers.Tests.Support;

namespace ManagedKube.Engine.Providers.Tests;

public sealed class BuiltInProvidersTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plugins of ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("random")]
    [InlineData("command")]
    [InlineData("kubernetes")]
    public async Task They_are_there_without_any_plugin_in_every_version(string package) =>
        Assert.NotNull(await LoadAsync(new PluginReference(package, "1.2.3")));

    [Fact]
    public async Task Other_packages_are_not_built_in() => Assert.Null(await LoadAsync(new PluginReference("docker")));

    [Fact]
    public async Task A_plugin_on_the_path_comes_before_a_built_in_provider()
    {
        var plugin = Path.Combine(_folder, "pulumi-resource-random");
        await File.WriteAllTextAsync(plugin, "#!/bin/sh\necho the chosen one >&2\nexit 1\n", Requests.Cancel);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(plugin, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var failure = await Assert.ThrowsAsync<PluginException>(() => LoadAsync(new PluginReference("random")));

        Assert.Contains("The plugin random ended", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(await LoadAsync(new PluginReference("command")));
    }

    private async Task<IProviderPlugin?> LoadAsync(PluginReference plugin)
    {
        var host = new PluginHost
        {
            Project = new ProjectFile { Path = Path.Combine(_folder, "Pulumi.yaml"), Name = "proj", Runtime = "dotnet" },
            EngineAddress = "127.0.0.1:1",
        };
        var environment = ImmutableDictionary<string, string>.Empty.Add("PATH", _folder);
        foreach (var loader in BuiltInProviders.After(new ProcessPluginLoader(environment.GetValueOrDefault)))
            if (await loader.LoadAsync(plugin, host, Requests.Cancel) is { } loaded)
                return loaded;
        return null;
    }
}
