using ManagedKube.Talos.Provider;
using Pulumi.ProviderHost;

var version = typeof(TalosProvider).Assembly.GetName().Version!.ToString(3);
return await ProviderServer.RunAsync(args, version, log => new TalosProvider(log, TimeProvider.System), Console.Out, CancellationToken.None);
