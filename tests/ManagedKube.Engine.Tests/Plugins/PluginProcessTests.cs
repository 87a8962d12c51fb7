using System.Collections.Immutable;
using System.Diagnostics;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;

namespace ManagedKube.Engine.Tests.Plugins;

public sealed class PluginProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _output = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    private PluginHost Host => new()
    {
        Project = new ProjectFile
        {
            Path = Path.Combine(_folder.Path, "Pulumi.yaml"),
            Name = "p",
            Runtime = "dotnet",
            Plugins = [new ProjectPlugin("test", _folder.Path, "")],
        },
        EngineAddress = "127.0.0.1:77",
        Environment = ImmutableSortedDictionary<string, string>.Empty.Add("GREETING", "hello"),
        Output = line =>
        {
            lock (_output)
                _output.Add(line);
        },
    };

    private async Task<IProviderPlugin?> StartAsync(string script)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("the scripts of this test need a shell");
        _folder.WriteScript("pulumi-resource-test", script);
        return await new ProcessPluginLoader(_ => null).LoadAsync(new PluginReference("test", "1.0.0"), Host, Cancel);
    }

    [Fact]
    public async Task A_plugin_runs_with_its_environment_and_address_and_ends_when_it_is_let_go()
    {
        await using var server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(new WireProvider()), endpoints => endpoints.MapGrpcService<WireProvider>(), Cancel);
        var notes = Path.Combine(_folder.Path, "notes");

        var plugin = await StartAsync($"echo \"$$ $GREETING $1\" > '{notes}'\necho {server.Port}\nexec sleep 600\n");

        var told = (await File.ReadAllTextAsync(notes, Cancel)).Trim().Split(' ');
        Assert.Equal(["hello", "127.0.0.1:77"], told[1..]);
        using var process = Process.GetProcessById(int.Parse(told[0]));
        await plugin!.DisposeAsync();
        Assert.True(process.HasExited);
    }

    [Theory]
    [InlineData("echo oops >&2\nexit 3\n", "ended before it told its port")]
    [InlineData("echo no-port\nsleep 600\n", "should first write its port, but wrote 'no-port'")]
    public async Task A_plugin_that_does_not_start_is_told_with_what_it_wrote(string script, string message)
    {
        var error = await Assert.ThrowsAsync<PluginException>(() => StartAsync(script));
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public async Task A_plugin_that_dies_is_named_as_the_reason()
    {
        var error = await Assert.ThrowsAsync<PluginException>(() => StartAsync("echo 1\necho out of memory >&2\nexit 9\n"));
        Assert.Contains("the plugin test 1.0.0 has ended unexpectedly with exit code 9", error.Message);
    }

    [Fact]
    public async Task A_folder_of_the_project_without_the_plugin_is_an_error_that_names_it()
    {
        var error = await Assert.ThrowsAsync<PluginException>(() => new ProcessPluginLoader(_ => null).LoadAsync(new PluginReference("test"), Host, Cancel));
        Assert.Contains(_folder.Path, error.Message);
    }
}
