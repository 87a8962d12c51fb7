using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Cli.Targets;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Cli.Tests.Stacks;

public sealed class PassphraseTests : IDisposable
{
    private const string Salt = "v1:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg==";
    private const string SaltsPassphrase = "test-passphrase";

    private static readonly Target Simulator = new("simulator");
    private static readonly Target Live = new("https://iaas.example.net");

    private readonly TestProject _project = new();

    [Theory]
    [InlineData("given")]
    [InlineData("")]
    public void The_environment_comes_first_even_when_it_says_nothing(string text) =>
        Assert.Equal(text, Find(Simulator, ("PULUMI_CONFIG_PASSPHRASE", text), ("PULUMI_CONFIG_PASSPHRASE_FILE", "/no/such/file")).Text);

    [Fact]
    public void A_file_is_read_without_the_white_space_around_its_text()
    {
        var file = Path.Combine(_project.Folder, "pass phrase");
        File.WriteAllText(file, " in a file \n");

        Assert.Equal("in a file", Find(Live, ("PULUMI_CONFIG_PASSPHRASE_FILE", file)).Text);
    }

    [Fact]
    public void A_stack_on_the_simulator_gets_a_generated_one_with_one_notice()
    {
        var first = Find(Simulator);
        var second = Find(Simulator);

        Assert.Equal(first.Text, second.Text);
        Assert.True(first.Text.Length >= 32);
        Assert.Single(
            _project.Error.Split('\n'),
            line => line.StartsWith("notice:", StringComparison.Ordinal) && line.Contains(_project.Home.Passphrase, StringComparison.Ordinal));
        Assert.DoesNotContain(first.Text, _project.Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_project.Home.Passphrase));
    }

    [Fact]
    public void A_live_stack_without_one_is_refused_with_what_to_set()
    {
        var refusal = Assert.Throws<CommandException>(() => Find(Live));

        Assert.Equal(ExitCode.WrongUsage, refusal.ExitCode);
        Assert.Contains("PULUMI_CONFIG_PASSPHRASE", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Home.Path));
    }

    [Fact]
    public async Task A_wrong_passphrase_exits_with_2_before_anything_runs()
    {
        _project.WithStack("ctodev").WithVariable("PULUMI_CONFIG_PASSPHRASE", "wrong");
        File.AppendAllText(_project.StackFile("ctodev"), $"encryptionsalt: {Salt}\n");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("up", "ctodev", "--yes"));

        Assert.Contains("Incorrect passphrase (from PULUMI_CONFIG_PASSPHRASE)", _project.Error, StringComparison.Ordinal);
        Assert.Empty(_project.Engine.Calls);
        Assert.Empty(_project.Targets.Opened);
    }

    [Fact]
    public async Task Secrets_of_the_stack_file_reach_the_engine_decrypted()
    {
        _project.WithStack("ctodev", "  managedkube:target: simulator\n  app:password:\n    secure: v1:ICEiIyQlJicoKSor:I+RwwPu/Y49qUdgv/lSTKZjmj8KuPLs=\n")
            .WithVariable("PULUMI_CONFIG_PASSPHRASE", SaltsPassphrase);
        File.AppendAllText(_project.StackFile("ctodev"), $"encryptionsalt: {Salt}\n");

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev"));

        Assert.Equal(new ConfigValue("hunter2", IsSecret: true), _project.Engine.Requests[0].Config["app:password"]);
    }

    [Fact]
    public void State_and_stack_file_may_have_different_salts()
    {
        var file = Read("encryptionsalt: " + Salt);
        var state = PassphraseSecretsManager.Create(SaltsPassphrase);

        var secrets = StackSecrets.Open(file, new SecretsState(state.Type, state.State), new Passphrase(SaltsPassphrase, "test"));

        Assert.Equal("x", secrets.State.Decrypt(state.Encrypt("x")));
        Assert.Equal("hunter2", secrets.DecryptConfig("v1:ICEiIyQlJicoKSor:I+RwwPu/Y49qUdgv/lSTKZjmj8KuPLs="));
    }

    [Fact]
    public void State_that_another_secrets_provider_keeps_is_left_to_the_official_CLI()
    {
        var refusal = Assert.Throws<CommandException>(() =>
            StackSecrets.Open(Read("config: {}"), new SecretsState("cloud", []), new Passphrase("", "test")));

        Assert.Contains("--engine pulumi", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();

    private StackFile Read(string text)
    {
        File.WriteAllText(_project.StackFile("salted"), text + "\n");
        return StackFile.Load(_project.StackFile("salted"), "managedkube");
    }

    private Passphrase Find(Target target, params (string Name, string Value)[] variables)
    {
        foreach (var (name, value) in variables)
            _project.WithVariable(name, value);
        return PassphraseRules.Find(_project.Host, _project.Home, target);
    }
}
