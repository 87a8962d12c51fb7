using ManagedKube.OpenIaaS.Provider;
using ManagedKube.OpenIaaS.Provider.Telemetry;
using Pulumi.ProviderHost;

var version = typeof(OpenIaaSProvider).Assembly.GetName().Version!.ToString(3);
using var telemetry = TelemetryExport.Start(Environment.GetEnvironmentVariable, version);
return await ProviderServer.RunAsync(
    args,
    version,
    log => new OpenIaaSProvider(log, Environment.GetEnvironmentVariable, TimeProvider.System),
    Console.Out,
    CancellationToken.None);
