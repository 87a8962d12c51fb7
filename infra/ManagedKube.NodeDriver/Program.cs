using ManagedKube.NodeDriver;
using ManagedKube.NodeDriver.Tools;
using ManagedKube.NodeDriver.Verbs;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
var driver = new Driver(new ProcessToolRunner(), EtcdSnapshots.DefaultFolder, TimeProvider.System, Console.Error.WriteLine);
return await driver.RunAsync(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), stop.Token).ConfigureAwait(false);
