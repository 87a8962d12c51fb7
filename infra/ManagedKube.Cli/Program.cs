using ManagedKube.Cli;
using ManagedKube.Cli.Commands;
using ManagedKube.Cli.Hosting;
using ManagedKube.Model.Lifecycle;

ReleaseData.Preload();
var services = ProcessServices.Create();
using var interruption = new Interruption(services.Host.Error, services.Signals, () => Environment.Exit((int)ExitCode.Cancelled));
return await new RootCommands(services).RunAsync(args, interruption.Token);
