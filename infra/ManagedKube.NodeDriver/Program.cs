using System.Runtime.InteropServices;
using ManagedKube.NodeDriver;
using ManagedKube.NodeDriver.Tools;
using ManagedKube.NodeDriver.Verbs;

using var stop = new CancellationTokenSource();
using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
SecretFiles.RemoveAbandoned(SecretFiles.Folder);
var driver = new Driver(new ProcessToolRunner(), EtcdSnapshots.DefaultFolder, TimeProvider.System, Console.Error.WriteLine);
return await driver.RunAsync(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), stop.Token).ConfigureAwait(false);

// Whoever is ended by a signal takes no leave: the credentials of the run would stay behind.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
