using System.Net;

namespace ManagedKube.Talosctl;

/// <summary>What the process has around it.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and errors.</param>
/// <param name="StandardOutput">Results that are no text.</param>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="Clock">The clock.</param>
internal sealed record ClientHost(TextWriter Out, TextWriter Error, Func<Stream> StandardOutput, Func<string, string?> Variable, TimeProvider Clock)
{
    /// <summary>The proxy that machines are dialled through; null for what the environment says.</summary>
    public IWebProxy? Proxy { get; init; }

    public static ClientHost OfProcess() => new(
        Console.Out, Console.Error, Console.OpenStandardOutput, Environment.GetEnvironmentVariable, TimeProvider.System);
}
