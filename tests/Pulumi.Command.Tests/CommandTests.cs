using Pulumi.Command.Local;
using Pulumi.Command.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Command.Tests;

public sealed class CommandTests
{
    private readonly RecordingMocks _mocks = new();

    [Fact]
    public async Task Inputs_go_out_under_their_names_on_the_wire_and_outputs_come_back()
    {
        var resources = await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new Local.Command("all", new()
            {
                Create = "c",
                Update = "u",
                Delete = "d",
                Dir = "/",
                Stdin = "in",
                AddPreviousOutputInEnv = false,
                Logging = Logging.Stderr,
                Environment = { { "A", "B" } },
                Interpreter = { "bash", "-c" },
                AssetPaths = { "*" },
                ArchivePaths = { "**" },
                Triggers = new object[] { 1, "two" },
            });
        });

        var asked = Assert.Single(_mocks.Resources);
        Assert.Equal("command:local:Command", asked.Type);
        Assert.Equal(
            [
                "addPreviousOutputInEnv", "archivePaths", "assetPaths", "create", "delete", "dir", "environment", "interpreter", "logging", "stdin",
                "triggers", "update",
            ],
            asked.Inputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("stderr", asked.Inputs["logging"]);
        var command = resources.OfType<Local.Command>().Single();
        Assert.Equal("hello", await OutputUtilities.GetValueAsync(command.Stdout));
        Assert.Equal(Logging.Stderr, await OutputUtilities.GetValueAsync(command.Logging));
        Assert.Equal(["bash", "-c"], await OutputUtilities.GetValueAsync(command.Interpreter));
    }

    [Fact]
    public async Task A_command_needs_no_inputs()
    {
        await Deployment.TestAsync(_mocks, new(), () => { _ = new Local.Command("nothing"); });

        Assert.Empty(Assert.Single(_mocks.Resources).Inputs);
    }

    [Fact]
    public async Task A_function_is_called_with_plain_arguments_or_with_outputs()
    {
        var (_, outputs) = await Deployment.TestAsync(_mocks, new(), async () => new Dictionary<string, object?>
        {
            ["plain"] = (await Run.InvokeAsync(new() { Command = "one", Environment = { ["A"] = "B" }, Logging = Logging.None })).Stdout,
            ["output"] = Run.Invoke(new() { Command = Output.Create("two"), Interpreter = { "sh" } }).Apply(result => result.Stdout),
        });

        Assert.All(_mocks.Calls, call => Assert.Equal("command:local:run", call.Token));
        Assert.Equal(
            ["one: command environment logging", "two: command interpreter"],
            _mocks.Calls.Select(call => $"{call.Args["command"]}: {string.Join(' ', call.Args.Keys.Order(StringComparer.Ordinal))}").Order());
        Assert.Equal("hello", outputs["plain"]);
    }
}
