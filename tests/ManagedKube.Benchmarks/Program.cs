using ManagedKube.Benchmarks.Engine;

// The engine starts this program again as the Pulumi program and as the provider plugin of its benchmark.
if (Environment.GetEnvironmentVariable("PULUMI_MONITOR") is not null)
    return await Pulumi.Deployment.RunAsync<ManyThings>();
if (args is ["provider", .. var rest])
    return await IdleProvider.ServeAsync(rest);
if (args is [] or ["engine"])
    return await EngineBenchmark.RunAsync(Console.Out);
Console.Error.WriteLine($"mk bench: there is no benchmark '{string.Join(' ', args)}'; there is: engine");
return 2;
