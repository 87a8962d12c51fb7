using ManagedKube.OpenIaaS.Provider;
using Pulumi.ProviderHost;

return await ProviderServer.RunAsync(
    args,
    typeof(OpenIaaSProvider).Assembly.GetName().Version!.ToString(3),
    log => new OpenIaaSProvider(log, Environment.GetEnvironmentVariable, TimeProvider.System),
    Console.Out,
    CancellationToken.None);
