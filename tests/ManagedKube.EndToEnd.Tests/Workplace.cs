using System.Text;
using CliWrap;
using CliWrap.Buffered;
using ManagedKube.Tests;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>
/// A user's workplace: a project with customer files of its own and an empty <c>$MK_HOME</c>, in a folder with a space in its
/// name. It uses the built programs of the repository.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mk end to end ").FullName;

    public Workplace()
    {
        Directory.CreateDirectory(Path.Combine(_root, "customers"));
        foreach (var file in Directory.EnumerateFiles(Repository.File("stacks/customers"), "Pulumi.*.yaml"))
            File.Copy(file, Path.Combine(_root, "customers", Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_root, "Pulumi.yaml"), ProjectFile());
    }

    public string Home => Path.Combine(_root, "home");

    public string StackFile(string code) => Path.Combine(_root, "customers", $"Pulumi.{code}.yaml");

    /// <summary>Changes a customer's file, as an engineer does in an editor.</summary>
    public void Edit(string code, string from, string to)
    {
        var text = File.ReadAllText(StackFile(code));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(StackFile(code), text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Another workplace, in which the same was done so far.</summary>
    public Workplace Copy()
    {
        var copy = new Workplace();
        foreach (var folder in Directory.EnumerateDirectories(_root, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(copy._root, Path.GetRelativePath(_root, folder)));
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(copy._root, Path.GetRelativePath(_root, file)), overwrite: true);
        return copy;
    }

    /// <summary>Makes the file of another customer from one that is there.</summary>
    public void CopyCustomer(string code, string to) => File.Copy(StackFile(code), StackFile(to));

    /// <summary>Allows that everything of a stack is destroyed once, as whoever takes a cluster down has to.</summary>
    public Task UnprotectAllAsync(string code) => ExpectAsync(0, "unprotect", code, "--all", "--reason", "the test takes it down", "--yes");

    /// <summary>Compares a cluster with its plan on a day on which all versions are in time, whatever day it is.</summary>
    public Task<MkResult> AcceptAsync(int exitCode, string code, params string[] options) =>
        ExpectAsync(exitCode, ["accept", code, "--at", "2026-11-26", .. options]);

    /// <summary>Runs <c>mk</c> without a terminal, waits for its end and expects a certain exit code.</summary>
    public Task<MkResult> ExpectAsync(int exitCode, params string[] arguments) => ExpectAsync(exitCode, [], arguments);

    /// <summary>Runs <c>mk</c> with some more variables set and expects a certain exit code.</summary>
    public async Task<MkResult> ExpectAsync(int exitCode, IReadOnlyList<(string Name, string Value)> variables, params string[] arguments)
    {
        var command = Command(arguments);
        var all = variables.Aggregate(command.EnvironmentVariables.ToDictionary(), (set, variable) => new(set) { [variable.Name] = variable.Value });
        var ended = await command.WithEnvironmentVariables(all)
            .ExecuteBufferedAsync(Encoding.UTF8, Encoding.UTF8, TestContext.Current.CancellationToken);
        var result = new MkResult(ended.ExitCode, ended.StandardOutput, ended.StandardError);
        Assert.True(result.ExitCode == exitCode, $"mk {string.Join(' ', arguments)}: expected exit {exitCode}\n{result}");
        return result;
    }

    /// <summary>The command, to be started by a test that does more than wait for it.</summary>
    public Command Command(params string[] arguments) => Cli.Wrap(Repository.File("mk"))
        .WithArguments(["--cwd", _root, .. arguments])
        .WithWorkingDirectory(Path.GetTempPath())
        .WithValidation(CommandResultValidation.None)
        .WithEnvironmentVariables(variables => variables
            .Set("MK_HOME", Home)
            .Set("MK_SKIP_BUILD", "1")
            .Set("NO_COLOR", "1")
            .Set("PULUMI_CONFIG_PASSPHRASE", null)
            .Set("PULUMI_CONFIG_PASSPHRASE_FILE", null));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string ProjectFile() => File.ReadAllText(Repository.File("Pulumi.yaml"))
        .Replace("main: stacks/ManagedKube.Stacks", $"main: \"{Repository.File("stacks/ManagedKube.Stacks")}\"", StringComparison.Ordinal)
        .Replace("stackConfigDir: stacks/customers", "stackConfigDir: customers", StringComparison.Ordinal)
        .Replace("path: artifacts/", $"path: {Repository.Root}/artifacts/", StringComparison.Ordinal);
}
