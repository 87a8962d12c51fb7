using System.CommandLine;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;
using Option = System.CommandLine.Option;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Gives nodes another configuration.</summary>
internal sealed class ApplyConfigCommand : NodeCommand
{
    private readonly Option<string> _file = new("--file", "-f") { Description = "The configuration.", Required = true };
    private readonly Option<string> _mode = new("--mode", "-m") { Description = "How it is taken.", DefaultValueFactory = _ => "auto" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only tell what would change." };
    private readonly Option<string> _timeout = new("--timeout") { Description = "How long a trial lasts.", DefaultValueFactory = _ => "1m" };
    private readonly Option<bool> _insecure = new("--insecure", "-i") { Description = "The machine waits for its configuration." };

    public ApplyConfigCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "apply-config", "Apply a configuration to nodes.")
    {
        _mode.AcceptOnlyFromAmong("auto", "no-reboot", "reboot", "staged", "try");
        Aliases.Add("apply");
        foreach (var option in (Option[])[_file, _mode, _dryRun, _timeout, _insecure])
            Options.Add(option);
    }

    protected override bool IsInsecure(ParseResult arguments) => arguments.GetValue(_insecure);

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        using var configuration = File.OpenRead(arguments.GetValue(_file)!);
        var request = new ApplyConfigurationRequest
        {
            Data = await ByteString.FromStreamAsync(configuration, cancel).ConfigureAwait(false),
            Mode = ModeOf(arguments.GetValue(_mode)!),
            DryRun = arguments.GetValue(_dryRun),
            TryModeTimeout = Duration.FromTimeSpan(Durations.Parse(arguments.GetValue(_timeout)!)),
        };
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            var answer = await client
                .MachineAsync(machine => machine.ApplyConfigurationAsync(request, client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
            foreach (var message in answer.Messages)
            {
                foreach (var warning in message.Warnings)
                    session.Host.Error.WriteLine($"WARNING: {warning}");
                session.Host.Error.WriteLine(message.ModeDetails);
            }
        }
    }

    private static ApplyConfigurationRequest.Types.Mode ModeOf(string mode) => mode switch
    {
        "no-reboot" => ApplyConfigurationRequest.Types.Mode.NoReboot,
        "reboot" => ApplyConfigurationRequest.Types.Mode.Reboot,
        "staged" => ApplyConfigurationRequest.Types.Mode.Staged,
        "try" => ApplyConfigurationRequest.Types.Mode.Try,
        _ => ApplyConfigurationRequest.Types.Mode.Auto,
    };
}
