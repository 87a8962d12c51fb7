using System.Collections.Immutable;
using System.ComponentModel;
using System.Text;
using ManagedKube.Engine.Assets;
using ManagedKube.Engine.Providers.Command.Files;
using ManagedKube.Engine.Providers.Command.Processes;
using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>Runs commands and makes outputs of what they leave.</summary>
internal sealed class CommandRunner(string folder, IEnumerable<KeyValuePair<string, string>> environment, IEngineLog log, TimeProvider time)
{
    // E2BIG: arguments and environment do not fit.
    private const int TooLong = 7;

    private static readonly ImmutableArray<string> DefaultInterpreter = OperatingSystem.IsWindows() ? ["cmd", "/C"] : ["/bin/sh", "-c"];
    private static readonly ImmutableArray<string> Results = ["stdout", "stderr", "assets", "archive"];

    /// <summary>The outputs that a command will have, while it has not run.</summary>
    public static PropertyMap Unknown(PropertyMap inputs) => Marked(inputs, PropertyMap.From(Results
        .Where(name => name switch { "assets" => inputs.ContainsKey("assetPaths"), "archive" => inputs.ContainsKey("archivePaths"), _ => true })
        .Select(name => KeyValuePair.Create(name, (PropertyValue)UnknownValue.Instance))));

    /// <summary>The outputs when no command runs: those of the one before.</summary>
    public static PropertyMap Kept(PropertyMap previous) =>
        PropertyMap.Of(("stdout", ""), ("stderr", "")).SetAll(previous.Where((name, _) => Results.Contains(name)));

    /// <summary>Runs a command.</summary>
    /// <exception cref="ProviderException">It cannot be started, failed, or was ended; secrets are masked.</exception>
    public async Task<PropertyMap> RunAsync(string command, CommandRun run, CancellationToken cancel)
    {
        var mask = new SecretMask(run.Inputs, run.Previous);
        var working = Path.GetFullPath(Path.Combine(folder, run.Inputs.Text("dir") ?? ""));
        if (!Directory.Exists(working))
            throw new ProviderException(mask.Apply($"dir: there is no folder {working}"), nothingHappened: true);

        var logging = CommandLogging.Of(run.Inputs);
        Action<string> show = line => log.Status(run.Urn, mask.Apply(line));
        var output = new CommandOutput(logging.Stdout ? show : null, logging.Stderr ? show : null);
        var exitCode = await StartAsync(command, run, working, output, mask, cancel).ConfigureAwait(false);
        if (exitCode != 0)
            throw new ProviderException(mask.Apply($"exit code {exitCode}: running \"{command}\":\n{output.Combined}"));

        var results = PropertyMap.Of(("stdout", output.Stdout), ("stderr", output.Stderr));
        if (run.Inputs.Texts("assetPaths") is { } assetPaths)
            results = results.Set("assets", Collect(run, working, assetPaths));
        if (run.Inputs.Texts("archivePaths") is { } archivePaths)
            results = results.Set("archive", new ArchiveValue("", Collect(run, working, archivePaths)));
        return Marked(run.Inputs, Hashed(results));
    }

    // What a command makes of a secret may be one.
    private static PropertyMap Marked(PropertyMap inputs, PropertyMap results) =>
        inputs.ContainsSecrets ? results.Select((_, value) => value.AsSecret()) : results;

    private async Task<int> StartAsync(
        string command, CommandRun run, string working, CommandOutput output, SecretMask mask, CancellationToken cancel)
    {
        ImmutableArray<string> interpreter = run.Inputs.Texts("interpreter") is { IsEmpty: false } given ? given : DefaultInterpreter;
        var process = new ChildProcess
        {
            Program = interpreter[0],
            Arguments = [.. interpreter[1..], command],
            Folder = working,
            Environment = [.. environment, .. run.Inputs.TextMap("environment"), .. PreviousOutput(run)],
            Input = Encoding.UTF8.GetBytes(run.Inputs.Text("stdin") ?? ""),
        };
        using var timeout = new CancellationTokenSource(run.Timeout is { Ticks: > 0 } limit ? limit : Timeout.InfiniteTimeSpan, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel, timeout.Token);
        try
        {
            return await process.RunAsync(output, end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            var reason = timeout.IsCancellationRequested && !cancel.IsCancellationRequested ? $"did not end within {run.Timeout}" : "was cancelled";
            throw new ProviderException(mask.Apply($"the command {reason} and was killed: running \"{command}\":\n{output.Combined}"), inner: e);
        }
        catch (Win32Exception e) when (e.NativeErrorCode == TooLong)
        {
            throw new ProviderException(
                "the command cannot be started, since its text or its environment is too long for the system (128 KiB for one variable). Pass large texts "
                + "through stdin. If it is the output of the command before, set addPreviousOutputInEnv to false.",
                nothingHappened: true, e);
        }
        catch (Win32Exception e)
        {
            throw new ProviderException(mask.Apply($"the interpreter '{interpreter[0]}' cannot be started: {e.Message}"), nothingHappened: true, e);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> PreviousOutput(CommandRun run)
    {
        if (run.Inputs.Flag("addPreviousOutputInEnv") == false)
            yield break;
        if (run.Previous.Text("stdout") is { Length: > 0 } stdout)
            yield return new("PULUMI_COMMAND_STDOUT", stdout);
        if (run.Previous.Text("stderr") is { Length: > 0 } stderr)
            yield return new("PULUMI_COMMAND_STDERR", stderr);
    }

    private static PropertyMap Collect(CommandRun run, string working, ImmutableArray<string> patterns)
    {
        try
        {
            // The files are named as the program names their folder, so that a state does not depend on where the program is.
            var prefix = run.Inputs.Text("dir") ?? working;
            return PropertyMap.From(MatchedFiles.Find(working, patterns)
                .Select(file => KeyValuePair.Create(file, (PropertyValue)new AssetValue("", Path: Path.Combine(prefix, file)))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new ProviderException($"the command has run, but its files cannot be collected: {e.Message}", inner: e);
        }
    }

    private PropertyMap Hashed(PropertyMap results)
    {
        try
        {
            return new AssetHasher(folder).Hash(results);
        }
        catch (FormatException e)
        {
            throw new ProviderException($"the command has run, but its files cannot be read: {e.Message}", inner: e);
        }
    }
}
