using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>Chooses how an operation is shown.</summary>
internal static class OperationDisplays
{
    /// <summary>A live tree on a terminal, plain lines elsewhere.</summary>
    public static IOperationDisplay Start(CliHost host, bool isPreview) => host.Error.Profile is { Out.IsTerminal: true, Capabilities.Interactive: true }
        ? new TreeDisplay(host.Error, host.Clock, isPreview)
        : new PlainDisplay(host.Error, isPreview);
}
