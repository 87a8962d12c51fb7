using ManagedKube.Benchmarks.Engine;
using ManagedKube.Benchmarks.Model;
using ManagedKube.Benchmarks.OpenIaaS;
using ManagedKube.Benchmarks.Up;

// The engine starts this program again as the Pulumi program and as the provider plugin of its benchmarks.
if (Environment.GetEnvironmentVariable("PULUMI_MONITOR") is not null)
{
    return Environment.GetEnvironmentVariable("PULUMI_PROJECT") == MachineSet.Project
        ? await Pulumi.Deployment.RunAsync<MachineSet>()
        : await Pulumi.Deployment.RunAsync<ManyThings>();
}

switch (args)
{
    case ["provider", .. var rest]:
        return await IdleProvider.ServeAsync(rest);
    case [] or ["engine"]:
        return await EngineBenchmark.RunAsync(Console.Out);
    case ["openiaas", .. var rest]:
        return await OpenIaaSBenchmark.RunAsync(rest, Console.Out);
    case ["model"]:
        return await ModelBenchmark.RunAsync(Console.Out);
    case ["up", .. var rest]:
        return await UpBenchmark.RunAsync(rest, Console.Out);
    default:
        Console.Error.WriteLine($"mk bench: there is no benchmark '{string.Join(' ', args)}'; there are: engine, openiaas [SPEED], model, up [SPEED]");
        return 2;
}
