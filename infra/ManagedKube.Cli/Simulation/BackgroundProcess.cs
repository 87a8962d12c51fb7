using System.Diagnostics;

namespace ManagedKube.Cli.Simulation;

/// <summary>Another process of this program that goes on when this one has ended.</summary>
internal static class BackgroundProcess
{
    /// <summary>The hidden option that names the file for what the process has to say.</summary>
    public const string LogOption = "--log-to";

    /// <summary>Starts one.</summary>
    /// <param name="log">The file for what it has to say.</param>
    /// <param name="arguments">Its command line, without the log option.</param>
    public static Process Start(string log, params string[] arguments)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        File.Delete(log);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            // Its ends of the pipes are never used: whoever reads our output must not have to wait for it to end.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(BackgroundProcess).Assembly.Location);
        foreach (var argument in (string[])[.. arguments, LogOption, log])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The last thing that it said; empty for nothing.</summary>
    public static string LastLine(string log) => File.Exists(log) ? File.ReadLines(log).LastOrDefault(line => line.Length > 0) ?? "" : "";
}
