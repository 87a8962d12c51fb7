using ManagedKube.Talosctl;
using ManagedKube.Talosctl.Commands;

return await new TalosctlCommands(ClientHost.OfProcess()).RunAsync(args, CancellationToken.None).ConfigureAwait(false);
