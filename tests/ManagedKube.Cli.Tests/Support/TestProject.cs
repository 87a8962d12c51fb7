using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Cli.Commands;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Stacks;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A project in a folder of its own, and <c>mk</c> run on it without a terminal, a simulator and an engine.</summary>
internal sealed class TestProject : IDisposable
{
    private readonly PlainConsole _out = new();
    private readonly PlainConsole _error = new();

    public TestProject()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "customers"));
        File.WriteAllText(Path.Combine(Folder, "Pulumi.yaml"), "name: managedkube\nruntime: dotnet\nstackConfigDir: customers\n");
        Host = new CliHost
        {
            Out = _out.Console,
            Error = _error.Console,
            CanAsk = false,
            Environment = ImmutableDictionary<string, string>.Empty,
            Clock = new FakeTimeProvider(Steps.Time),
            WorkingFolder = Folder,
            InstallationFolder = Folder,
        };
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("mk cli tests ").FullName;

    public CliHost Host { get; set; }

    public FakeEngine Engine { get; } = new();

    public FakeTargets Targets { get; } = new();

    public FakeNodeDriver NodeDriver { get; } = new();

    public CliServices Services => new() { Host = Host, Engine = Engine, Targets = Targets, NodeDriver = NodeDriver, Checks = Checks };

    public Workplace Workplace => Workplace.Find(Host, folder: null, home: null);

    public ImmutableArray<IStackCheck> Checks { get; set; } = [];

    public HomeFolder Home => new(Path.Combine(Folder, ".mk"));

    public string Output => _out.Text;

    public string Error => _error.Text;

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string StackFile(string stack) => Path.Combine(Folder, "customers", $"Pulumi.{stack}.yaml");

    public TestProject WithStack(string stack, string config = "  managedkube:target: simulator\n")
    {
        File.WriteAllText(StackFile(stack), "config:\n" + config);
        return this;
    }

    public TestProject WithVariable(string name, string value)
    {
        Host = Host with { Environment = Host.Environment.SetItem(name, value) };
        return this;
    }

    /// <summary>A PATH with these programs, which do nothing.</summary>
    public TestProject WithPrograms(params string[] names)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "programs")).FullName;
        foreach (var name in names)
            File.WriteAllText(Path.Combine(folder, name), "");
        return WithVariable("PATH", folder);
    }

    /// <summary>A person in front of a terminal who answers with what the console was given.</summary>
    public TestProject WithTerminal(IAnsiConsole error)
    {
        Host = Host with { CanAsk = true, Error = error };
        return this;
    }

    public async Task<ExitCode> RunAsync(params string[] arguments)
    {
        return (ExitCode)await new RootCommands(Services).RunAsync(arguments, TestContext.Current.CancellationToken);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
