using System.Security.Cryptography;
using System.Text;
using ManagedKube.Engine.Providers.Command;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Support.Requests;

namespace ManagedKube.Engine.Providers.Tests.Command;

public sealed class CommandProviderTests : IDisposable
{
    private const string Resource = "command:local:Command";

    private readonly string _folder = Directory.CreateTempSubdirectory("command of ").FullName;
    private readonly RecordedLog _log = new();
    private readonly CommandProvider _provider;

    public CommandProviderTests() => _provider = new(_folder, [new("FROM_ENGINE", "engine")], _log, TimeProvider.System);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Creating_runs_the_command_in_the_folder_of_the_program()
    {
        var (id, outputs) = await _provider.CreateAsync(
            Resource, ("create", "pwd; echo $FROM_ENGINE-$MINE; echo oops >&2"), ("environment", Object(("MINE", "mine"))));

        Assert.Matches("^thing[0-9a-f]{8}$", id);
        Assert.Equal($"{_folder}\nengine-mine", outputs.Text("stdout"));
        Assert.Equal("oops", outputs.Text("stderr"));
        Assert.Equal(["create", "environment", "stderr", "stdout"], outputs.Keys);
        Assert.Equal([_folder, "engine-mine", "oops"], _log.Lines.Order().OrderBy(line => line == "oops"));
    }

    [Fact]
    public async Task One_line_break_is_cut_from_the_end() =>
        Assert.Equal("a\n", (await _provider.CreateAsync(Resource, ("create", "printf 'a\\n\\n'"))).Outputs.Text("stdout"));

    [Fact]
    public async Task Without_a_command_nothing_runs()
    {
        var (_, outputs) = await _provider.CreateAsync(Resource, ("delete", "exit 1"));

        Assert.Equal("", outputs.Text("stdout"));
        Assert.Equal("", outputs.Text("stderr"));
    }

    [Fact]
    public async Task The_command_is_one_argument_of_the_interpreter()
    {
        var (_, outputs) = await _provider.CreateAsync(
            Resource, ("create", "a b; $(id) 'c'"), ("interpreter", List("/usr/bin/env", "printf", "<%s>")));

        Assert.Equal("<a b; $(id) 'c'>", outputs.Text("stdout"));
    }

    [Fact]
    public async Task A_relative_folder_starts_at_that_of_the_program()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));

        Assert.Equal(Path.Combine(_folder, "sub"), (await _provider.CreateAsync(Resource, ("create", "pwd"), ("dir", "sub"))).Outputs.Text("stdout"));
        var failure = await Assert.ThrowsAsync<ProviderException>(() => _provider.CreateAsync(Resource, ("create", "pwd"), ("dir", "missing")));
        Assert.Equal($"dir: there is no folder {_folder}/missing", failure.Message);
        Assert.True(failure.NothingHappened);
    }

    [Fact]
    public async Task Updating_runs_update_or_else_create_with_the_output_of_the_run_before()
    {
        var previous = PropertyMap.Of(("stdout", "one"), ("stderr", "two"));

        Assert.Equal(
            "updated one two",
            (await UpdateAsync(previous, ("create", "exit 1"), ("update", "echo updated $PULUMI_COMMAND_STDOUT $PULUMI_COMMAND_STDERR"))).Text("stdout"));
        Assert.Equal("created one", (await UpdateAsync(previous, ("create", "echo created $PULUMI_COMMAND_STDOUT"))).Text("stdout"));
        Assert.Equal("none", (await UpdateAsync(previous, ("update", "echo ${PULUMI_COMMAND_STDOUT-none}"), ("addPreviousOutputInEnv", false))).Text("stdout"));
        Assert.Equal("one", (await UpdateAsync(previous, ("delete", "exit 1"))).Text("stdout"));
    }

    [Fact]
    public async Task Deleting_runs_delete_with_the_recorded_inputs_and_outputs()
    {
        var state = PropertyMap.Of(
            ("delete", "cat > deleted; echo $PULUMI_COMMAND_STDOUT $NAME >> deleted"), ("stdin", "in "), ("environment", Object(("NAME", "n"))), ("stdout", "out"));

        await _provider.DeleteAsync(new(UrnOf(Resource), "id", PropertyMap.Empty, state, Timeout: null), Cancel);

        Assert.Equal("in out n\n", await File.ReadAllTextAsync(Path.Combine(_folder, "deleted"), Cancel));
    }

    [Fact]
    public async Task A_preview_runs_nothing()
    {
        var (id, outputs) = await _provider.PreviewAsync(Resource, ("create", "touch created"), ("assetPaths", List("*")));

        Assert.Empty(id);
        Assert.All(["stdout", "stderr", "assets"], name => Assert.Equal(UnknownValue.Instance, outputs[name]));
        Assert.Equal("touch created", outputs.Text("create"));
        Assert.False(outputs.ContainsKey("archive"));
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_change_of_triggers_replaces_and_any_other_updates()
    {
        var olds = PropertyMap.Of(("create", "a"), ("triggers", new ArrayValue([1, "x"])), ("__internal", "note"));

        Assert.Empty(await _provider.DiffAsync(Resource, olds, olds.Remove("__internal")));
        Assert.Equal(
            ["Update create", "Add delete", "Update triggers[1] (replace)"],
            await _provider.DiffAsync(Resource, olds, PropertyMap.Of(("create", "b"), ("delete", "c"), ("triggers", new ArrayValue([1, "y"])))));
        Assert.Equal(["Delete triggers (replace)"], await _provider.DiffAsync(Resource, olds, PropertyMap.Of(("create", "a"))));
    }

    [Fact]
    public async Task All_violations_are_told_at_once() =>
        Assert.Equal(
            [
                "create: must be a text",
                "environment.A: must be a text",
                "interpreter: must be a list of texts",
                "cmd: there is no such input; there are addPreviousOutputInEnv, archivePaths, assetPaths, create, delete, dir, environment, interpreter, "
                    + "logging, stdin, triggers, update",
                "logging: must be one of stdout, stderr, stdoutAndStderr, none",
            ],
            await _provider.FailuresAsync(
                Resource, ("create", 1), ("environment", Object(("A", 1))), ("interpreter", "sh"), ("cmd", "x"), ("logging", "all")));

    [Theory]
    [InlineData("stdout", "out")]
    [InlineData("stderr", "err")]
    [InlineData("stdoutAndStderr", "err out")]
    [InlineData("none", "")]
    public async Task Only_the_wanted_output_is_shown(string logging, string shown)
    {
        await _provider.CreateAsync(Resource, ("create", "echo out; echo err >&2"), ("logging", logging));

        Assert.Equal(shown, string.Join(' ', _log.Lines.Order()));
    }

    [Fact]
    public async Task Output_is_shown_while_the_command_runs()
    {
        var creating = _provider.CreateAsync(Resource, ("create", "echo started; while [ ! -e go ]; do sleep 0.01; done"));

        await _log.First.WaitAsync(Cancel);
        Assert.False(creating.IsCompleted);
        await File.WriteAllTextAsync(Path.Combine(_folder, "go"), "", Cancel);
        Assert.Equal("started", (await creating).Outputs.Text("stdout"));
    }

    [Fact]
    public async Task Secrets_are_masked_in_what_is_shown_and_what_they_went_into_is_secret()
    {
        (string, PropertyValue)[] inputs =
        [
            ("environment", Object(("TOKEN", Secret("s3cr3t-token")), ("PLAIN", "visible"))), ("stdin", Secret("line one of key\nline two of key")),
        ];

        var (_, outputs) = await _provider.CreateAsync(Resource, [.. inputs, ("create", "echo $TOKEN $PLAIN; cat")]);
        Assert.IsType<SecretValue>(outputs["stdout"]);
        Assert.IsType<SecretValue>(outputs["stderr"]);
        Assert.Equal("s3cr3t-token visible\nline one of key\nline two of key", outputs.Text("stdout"));
        Assert.Equal(["[secret] visible", "[secret]", "[secret]"], _log.Lines);

        var failure = await Assert.ThrowsAsync<ProviderException>(
            () => _provider.CreateAsync(Resource, [.. inputs, ("create", Secret("echo $TOKEN $PLAIN; cat; exit 3"))]));
        Assert.Equal("exit code 3: running \"[secret]\":\n[secret] visible\n[secret]", failure.Message);
    }

    [Fact]
    public async Task A_failing_command_tells_its_exit_code_and_both_outputs()
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(() => _provider.CreateAsync(Resource, ("create", "echo out; echo err >&2; exit 7")));

        Assert.StartsWith("exit code 7: running \"echo out; echo err >&2; exit 7\":\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("out\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("err\n", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.NothingHappened);
    }

    [Fact]
    public async Task A_missing_interpreter_is_named()
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(
            () => _provider.CreateAsync(Resource, ("create", "x"), ("interpreter", List("/no/such/shell"))));

        Assert.Contains("/no/such/shell", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Large_input_and_output_pass()
    {
        var input = new string('x', 1_000_000);
        Assert.Equal(input, (await _provider.CreateAsync(Resource, ("create", "cat"), ("stdin", input), ("logging", "none"))).Outputs.Text("stdout"));

        // A command that does not read its input, and writes more than any pipe holds to both outputs.
        const string noise = "head -c 50000000 /dev/zero | tr '\\0' 'y' | fold -w 1000; head -c 50000000 /dev/zero | tr '\\0' 'z' >&2";
        var (_, outputs) = await _provider.CreateAsync(Resource, ("create", noise), ("stdin", input), ("logging", "none"));
        Assert.Equal(50_049_999, outputs.Text("stdout").Length);
        Assert.Equal(50_000_000, outputs.Text("stderr").Length);
    }

    [Fact]
    public async Task Of_a_long_output_a_failure_tells_the_end()
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(
            () => _provider.CreateAsync(Resource, ("create", "head -c 1000000 /dev/zero | tr '\\0' x; echo last; exit 1"), ("logging", "none")));

        Assert.Contains("[the beginning is left out]\nxxx", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("xxxlast\n", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 64_000, 150_000);
    }

    [Fact]
    public async Task Too_long_an_output_for_the_environment_is_told()
    {
        var previous = PropertyMap.Of(("stdout", new string('x', 200_000)), ("delete", "true"));

        var failure = await Assert.ThrowsAsync<ProviderException>(
            () => _provider.DeleteAsync(new(UrnOf(Resource), "id", PropertyMap.Empty, previous, Timeout: null), Cancel));

        Assert.Contains("addPreviousOutputInEnv", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.NothingHappened);
    }

    [Fact]
    public async Task Cancelling_ends_all_processes_of_a_command()
    {
        using var stop = new CancellationTokenSource();
        var creating = _provider.CreateAsync(
            new(
                UrnOf(Resource),
                PropertyMap.Of(("create", "(trap 'echo ended > ended; exit' TERM; echo started; while :; do sleep 0.01; done) | cat")),
                null,
                Preview: false),
            stop.Token);

        await _log.First.WaitAsync(Cancel);
        await stop.CancelAsync();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => creating);
        Assert.Contains("was cancelled and was killed", failure.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "ended")), "the inner process was not asked to end");
    }

    [Fact]
    public async Task A_command_that_takes_too_long_is_ended()
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(() => _provider.CreateAsync(
            new(UrnOf(Resource), PropertyMap.Of(("create", "echo waiting; sleep 600")), TimeSpan.FromMilliseconds(200), Preview: false), Cancel));

        Assert.Contains("did not end within 00:00:00.2000000 and was killed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_become_assets_and_an_archive()
    {
        var (_, outputs) = await _provider.CreateAsync(
            Resource,
            ("create", "mkdir -p src/deep; echo one > src/a.js; echo two > src/deep/b.js; echo no > src/secret.js; echo t > top.txt"),
            ("assetPaths", List("src/**.js", "!**secret.*")),
            ("archivePaths", List("*.txt", "src/a.js")));

        var assets = Assert.IsType<ObjectValue>(outputs["assets"]).Properties;
        Assert.Equal(["src/a.js", "src/deep/b.js"], assets.Keys);
        Assert.Equal(
            new AssetValue(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("one\n"))), Path: Path.Combine(_folder, "src/a.js")),
            assets["src/a.js"]);
        var archive = Assert.IsType<ArchiveValue>(outputs["archive"]);
        Assert.Equal(["src/a.js", "top.txt"], archive.Assets!.Keys);
        Assert.NotEmpty(archive.Hash);
    }

    [Fact]
    public async Task A_function_runs_in_previews_too()
    {
        var result = await _provider.InvokeAsync(
            new("command:local:run", PropertyMap.Of(("command", "echo $X; echo e >&2"), ("environment", Object(("X", "x")))), Preview: true), Cancel);

        Assert.Empty(result.Failures);
        Assert.Equal(("x", "e", "echo $X; echo e >&2"), (result.Result.Text("stdout"), result.Result.Text("stderr"), result.Result.Text("command")));
    }

    [Fact]
    public async Task A_function_without_its_command_is_refused()
    {
        var result = await _provider.InvokeAsync(new("command:local:run", PropertyMap.Empty, Preview: false), Cancel);

        Assert.Equal("command", Assert.Single(result.Failures).Property);
    }

    [Theory]
    [InlineData("command:remote:Command")]
    [InlineData("command:remote:CopyToRemote")]
    public async Task What_is_not_built_in_is_refused_with_what_to_do(string type)
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(() => _provider.FailuresAsync(type));

        Assert.Contains($"'{type}' is not built in", failure.Message, StringComparison.Ordinal);
        Assert.Contains("pulumi plugin install resource command", failure.Message, StringComparison.Ordinal);
    }

    private Task<PropertyMap> UpdateAsync(PropertyMap previous, params (string, PropertyValue)[] news) =>
        _provider.UpdateAsync(new(UrnOf(Resource), "id", PropertyMap.Empty, previous, PropertyMap.Of(news), null, [], Preview: false), Cancel);
}
